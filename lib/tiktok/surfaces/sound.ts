// Who made the sound, on its page: a display name whose handle stands in the link.

import { e2e } from '../e2e.ts';
import { SCRAPERS } from './sources.ts';
import type { Surface } from './surface.ts';

export const sound: Surface = {
  id: 'sound',
  anchors: [{ selector: e2e('music-creator'), seen: '2025', source: SCRAPERS }],
  cards: [],
  handle: [],
  displayName: [{ selector: e2e('music-creator'), seen: '2025', source: SCRAPERS }],
  drawsBadge: false,
  beside: null,
};
