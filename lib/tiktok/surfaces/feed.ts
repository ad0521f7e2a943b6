// Authors in the For You and Following feeds.

import { e2e } from '../e2e.ts';
import { SCRAPERS } from './sources.ts';
import type { Surface } from './surface.ts';

export const feed: Surface = {
  id: 'feed',
  anchors: [{ selector: e2e('video-author-uniqueid'), seen: '2026', source: SCRAPERS }],
  cards: [
    // Description and music of the video stand outside of it: they may name others.
    { selector: '[class*="-DivAuthorContainer"]', seen: '2025', source: SCRAPERS },
    { selector: 'a[href^="/@"]', seen: '2026', source: SCRAPERS },
    { selector: e2e('recommend-list-item-container'), seen: '2026', source: SCRAPERS },
  ],
  handle: [{ selector: e2e('video-author-uniqueid'), seen: '2026', source: SCRAPERS }],
  displayName: [{ selector: e2e('video-author-nickname'), seen: '2025', source: SCRAPERS }],
  drawsBadge: true,
  beside: null,
};
