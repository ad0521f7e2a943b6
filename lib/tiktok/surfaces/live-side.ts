// Who else is live, in the side column of LIVE pages. Some took the text of a cell for the handle and some for the display name:
// who it is says the link alone.

import { e2e } from '../e2e.ts';
import { SCRAPERS } from './sources.ts';
import type { Surface } from './surface.ts';

export const liveSide: Surface = {
  id: 'live-side',
  anchors: [{ selector: e2e('live-side-nav-name'), seen: '2026-10', source: SCRAPERS }],
  cards: [
    { selector: 'a[href^="/@"]', seen: '2026', source: SCRAPERS },
    { selector: e2e('live-side-nav-item'), seen: '2026-10', source: SCRAPERS },
  ],
  handle: [],
  displayName: [],
  drawsBadge: false,
  beside: null,
};
