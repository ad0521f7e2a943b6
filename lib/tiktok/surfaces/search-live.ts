// Who is live among search results: a handle without a display name, beside a picture that is marked as LIVE. Its name stands like
// that of a video's author (search-video.ts), which is why this one is asked first.

import { e2e } from '../e2e.ts';
import { SCRAPERS } from './sources.ts';
import type { Surface } from './surface.ts';

const ITEM = e2e('search_live-item');
const NAME = e2e('search-card-user-unique-id');

export const searchLive: Surface = {
  id: 'search-live',
  // The name stands below the picture, in the same box.
  anchors: [{ selector: `:has(> ${ITEM}) ${NAME}`, seen: '2026', source: SCRAPERS }],
  cards: [
    { selector: e2e('search-card-user-link'), seen: '2025', source: SCRAPERS },
    { selector: e2e('search-card-desc'), seen: '2025', source: SCRAPERS },
  ],
  handle: [{ selector: NAME, seen: '2026', source: SCRAPERS }],
  displayName: [],
  drawsBadge: false,
  beside: 'query',
};
