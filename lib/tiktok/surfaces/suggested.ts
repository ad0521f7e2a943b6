// Suggested accounts. Here the title is the display name and the subtitle the handle, the other way round than on profiles.

import { e2e } from '../e2e.ts';
import { CARD_CAPTURE } from './sources.ts';
import type { Surface } from './surface.ts';

const IN_CARD = e2e('recommend-card');

export const suggested: Surface = {
  id: 'suggested',
  anchors: [{ selector: `${IN_CARD} ${e2e('user-subtitle')}`, seen: '2025-06', source: CARD_CAPTURE }],
  cards: [{ selector: IN_CARD, seen: '2025-06', source: CARD_CAPTURE }],
  handle: [
    { selector: `${e2e('user-subtitle')} [class*="SpanUniqueId"]`, seen: '2025-06', source: CARD_CAPTURE },
    { selector: e2e('user-subtitle'), seen: '2025-06', source: CARD_CAPTURE },
  ],
  displayName: [{ selector: e2e('user-title'), seen: '2025-06', source: CARD_CAPTURE }],
  drawsBadge: true,
  beside: 'owner',
};
