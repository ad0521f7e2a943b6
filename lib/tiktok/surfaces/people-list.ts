// Lists of followers and of followed accounts, in a dialog over the profile.

import { HABIT, SCRAPERS } from './sources.ts';
import type { Surface } from './surface.ts';

const IN_LIST = '[class*="-DivUserListContainer"]';

export const peopleList: Surface = {
  id: 'people-list',
  anchors: [{ selector: `${IN_LIST} [class*="UniqueId"]`, seen: '2025', source: SCRAPERS }],
  cards: [
    { selector: 'li', seen: '2025', source: SCRAPERS },
    { selector: 'a[href^="/@"]', seen: '2025', source: SCRAPERS },
  ],
  handle: [{ selector: '[class*="UniqueId"]', seen: '2025', source: SCRAPERS }],
  displayName: [{ selector: '[class*="Nickname"],[class*="NickName"]', seen: '2025', source: HABIT }],
  drawsBadge: true,
  beside: 'owner',
};
