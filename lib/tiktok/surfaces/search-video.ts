// Authors of videos among search results: a handle without a display name.

import { e2e } from '../e2e.ts';
import { SCRAPERS } from './sources.ts';
import type { Surface } from './surface.ts';

export const searchVideo: Surface = {
  id: 'search-video',
  anchors: [{ selector: e2e('search-card-user-unique-id'), seen: '2026', source: SCRAPERS }],
  cards: [
    { selector: e2e('search-card-user-link'), seen: '2025', source: SCRAPERS },
    { selector: e2e('search_top-item', 'search_video-item'), seen: '2025', source: SCRAPERS },
  ],
  handle: [{ selector: e2e('search-card-user-unique-id'), seen: '2026', source: SCRAPERS }],
  displayName: [],
  drawsBadge: false,
  beside: 'query',
};
