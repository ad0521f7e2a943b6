// Authors of videos on the page of a sound: a handle without a display name.

import { e2e } from '../e2e.ts';
import { HABIT } from './sources.ts';
import type { Surface } from './surface.ts';

export const soundVideo: Surface = {
  id: 'sound-video',
  anchors: [{ selector: e2e('music-item-username'), seen: '2025', source: HABIT }],
  cards: [
    { selector: 'a[href^="/@"]', seen: '2025', source: HABIT },
    { selector: e2e('music-item'), seen: '2025', source: HABIT },
  ],
  handle: [{ selector: e2e('music-item-username'), seen: '2025', source: HABIT }],
  displayName: [],
  drawsBadge: false,
  beside: null,
};
