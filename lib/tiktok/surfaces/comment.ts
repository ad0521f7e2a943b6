// Comments under a video. The text is the display name; the handle stands in the link alone.

import { e2e } from '../e2e.ts';
import { COMMENT_CAPTURE, SCRAPERS } from './sources.ts';
import type { Surface } from './surface.ts';

export const comment: Surface = {
  id: 'comment',
  anchors: [{ selector: e2e('comment-username-1'), seen: '2026-01', source: COMMENT_CAPTURE }],
  cards: [
    // The wider container of 2023 holds the replies as well: it is none of these.
    { selector: '[class*="-DivCommentItemWrapper"]', seen: '2026-01', source: SCRAPERS },
    { selector: '[class*="-DivCommentContentContainer"]', seen: '2023-02', source: COMMENT_CAPTURE },
  ],
  handle: [],
  displayName: [{ selector: e2e('comment-username-1'), seen: '2026-01', source: COMMENT_CAPTURE }],
  said: [{ selector: e2e('comment-level-1'), seen: '2026-01', source: COMMENT_CAPTURE }],
  drawsBadge: true,
  beside: 'author',
};
