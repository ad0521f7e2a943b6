// Who is live, on the LIVE page itself. The lines of the chat show a display name and nothing that says whose it is: nobody can
// be told from them, and the card behind a name is read instead (hover-card.ts).

import { e2e } from '../e2e.ts';
import { LIVE_NOTE } from './sources.ts';
import type { Surface } from './surface.ts';

export const live: Surface = {
  id: 'live',
  anchors: [{ selector: e2e('user-profile-uid'), seen: '2026-08', source: LIVE_NOTE }],
  cards: [{ selector: 'a[href^="/@"]', seen: '2026-08', source: LIVE_NOTE }],
  handle: [{ selector: e2e('user-profile-uid'), seen: '2026-08', source: LIVE_NOTE }],
  displayName: [{ selector: e2e('user-profile-nickname'), seen: '2026-08', source: LIVE_NOTE }],
  drawsBadge: true,
  beside: null,
};
