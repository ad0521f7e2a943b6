// Authors on the explore page: a handle without a display name.

import { e2e } from '../e2e.ts';
import { SCRAPERS } from './sources.ts';
import type { Surface } from './surface.ts';

export const explore: Surface = {
  id: 'explore',
  anchors: [{ selector: e2e('explore-card-user-unique-id'), seen: '2025', source: SCRAPERS }],
  cards: [
    { selector: 'a[href^="/@"]', seen: '2025', source: SCRAPERS },
    { selector: e2e('explore-item'), seen: '2025', source: SCRAPERS },
  ],
  handle: [{ selector: e2e('explore-card-user-unique-id'), seen: '2025', source: SCRAPERS }],
  displayName: [],
  drawsBadge: false,
  beside: null,
};
