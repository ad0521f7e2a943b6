// The card that pops up over a picture, and over a name in the chat of a LIVE, whose lines name nobody by handle or link.

import { e2e } from '../e2e.ts';
import { PROFILE_CARD } from './sources.ts';
import type { Surface } from './surface.ts';

export const hoverCard: Surface = {
  id: 'hover-card',
  anchors: [{ selector: e2e('user-card-username'), seen: '2023', source: PROFILE_CARD }],
  cards: [{ selector: '[class*="-DivUserCardContainer"]', seen: '2023', source: PROFILE_CARD }],
  handle: [{ selector: e2e('user-card-username'), seen: '2023', source: PROFILE_CARD }],
  displayName: [{ selector: e2e('user-card-nickname'), seen: '2023', source: PROFILE_CARD }],
  drawsBadge: true,
  beside: 'author',
};
