// The author of a video on its own page. Behind the display name stands the day, in an element of its own.

import { e2e } from '../e2e.ts';
import { SCRAPERS } from './sources.ts';
import type { Surface } from './surface.ts';

export const videoAuthor: Surface = {
  id: 'video-author',
  anchors: [{ selector: e2e('browse-username'), seen: '2026', source: SCRAPERS }],
  cards: [
    { selector: 'a[href^="/@"]', seen: '2026', source: SCRAPERS },
    {
      selector: '[class*="-DivAuthorContainer"],[class*="-DivInfoContainer"]',
      seen: '2025',
      source: SCRAPERS,
    },
  ],
  handle: [{ selector: e2e('browse-username'), seen: '2026', source: SCRAPERS }],
  displayName: [
    { selector: `${e2e('browser-nickname')} > span:first-child`, seen: '2026', source: SCRAPERS },
  ],
  drawsBadge: true,
  beside: null,
};
