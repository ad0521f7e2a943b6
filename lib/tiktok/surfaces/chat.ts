// Whom one writes with, in messages and requests for them.

import { e2e } from '../e2e.ts';
import { INBOX_TOOL } from './sources.ts';
import type { Surface } from './surface.ts';

export const chat: Surface = {
  id: 'chat',
  anchors: [{ selector: e2e('chat-uniqueid'), seen: '2026-01', source: INBOX_TOOL }],
  cards: [{ selector: 'a[href^="/@"]', seen: '2026-01', source: INBOX_TOOL }],
  handle: [{ selector: e2e('chat-uniqueid'), seen: '2026-01', source: INBOX_TOOL }],
  displayName: [{ selector: e2e('chat-nickname'), seen: '2026-01', source: INBOX_TOOL }],
  drawsBadge: true,
  beside: null,
};
