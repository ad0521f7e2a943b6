// Replies to comments: drawn as comments are, one level further in.

import { e2e } from '../e2e.ts';
import { HABIT, SCRAPERS } from './sources.ts';
import type { Surface } from './surface.ts';

export const reply: Surface = {
  id: 'reply',
  anchors: [{ selector: e2e('comment-username-2'), seen: '2026-01', source: HABIT }],
  cards: [
    { selector: '[class*="-DivCommentItemWrapper"]', seen: '2026-01', source: SCRAPERS },
    { selector: '[class*="-DivCommentContentContainer"]', seen: '2023-02', source: SCRAPERS },
  ],
  handle: [],
  displayName: [{ selector: e2e('comment-username-2'), seen: '2026-01', source: HABIT }],
  said: [{ selector: e2e('comment-level-2'), seen: '2026-01', source: HABIT }],
  drawsBadge: true,
  beside: 'author',
};
