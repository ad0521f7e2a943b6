// Authors on the page of a hashtag: a handle without a display name.

import { e2e } from '../e2e.ts';
import { SCRAPERS } from './sources.ts';
import type { Surface } from './surface.ts';

export const hashtag: Surface = {
  id: 'hashtag',
  anchors: [{ selector: e2e('challenge-item-username'), seen: '2025', source: SCRAPERS }],
  cards: [
    { selector: 'a[href^="/@"]', seen: '2025', source: SCRAPERS },
    { selector: e2e('challenge-item'), seen: '2025', source: SCRAPERS },
  ],
  handle: [{ selector: e2e('challenge-item-username'), seen: '2025', source: SCRAPERS }],
  displayName: [],
  drawsBadge: false,
  beside: null,
};
