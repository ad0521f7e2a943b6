// Followed and suggested accounts in the side column. What stands in a cell is not known but for its link.

import { e2e } from '../e2e.ts';
import { SCRAPERS } from './sources.ts';
import type { Surface } from './surface.ts';

export const sidebar: Surface = {
  id: 'sidebar',
  anchors: [{ selector: e2e('sidebar-user-cell'), seen: '2025', source: SCRAPERS }],
  cards: [],
  handle: [{ selector: '[class*="UniqueId"],h4', seen: '2023', source: SCRAPERS }],
  displayName: [{ selector: '[class*="Nickname"],[class*="NickName"]', seen: '2023', source: SCRAPERS }],
  drawsBadge: true,
  beside: null,
};
