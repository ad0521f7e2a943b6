// People among search results.

import { e2e } from '../e2e.ts';
import { SCRAPERS, SEARCH_CAPTURE } from './sources.ts';
import type { Surface } from './surface.ts';

export const searchUser: Surface = {
  id: 'search-user',
  anchors: [{ selector: e2e('search-user-unique-id'), seen: '2025', source: SEARCH_CAPTURE }],
  cards: [
    { selector: e2e('search-user-container'), seen: '2025', source: SCRAPERS },
    { selector: e2e('search-user-info-container'), seen: '2025', source: SEARCH_CAPTURE },
  ],
  handle: [{ selector: e2e('search-user-unique-id'), seen: '2025', source: SEARCH_CAPTURE }],
  displayName: [{ selector: e2e('search-user-nickname'), seen: '2025', source: SEARCH_CAPTURE }],
  drawsBadge: true,
  beside: 'query',
};
