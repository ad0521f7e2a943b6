// A right-click on a link to a profile: the choice is done at once, and a page opens beside that says so and how to undo it.

import { createMenus, type MenuChoice, onMenu, onMenusDue, openBeside } from '../../lib/browser/menus.ts';
import { sessionStore } from '../../lib/browser/storage.ts';
import { noteAsked } from '../../lib/memory/asked.ts';
import { createTurns } from '../../lib/memory/in-turn.ts';
import { handleInUrl } from '../../lib/tiktok/route.ts';
import { replacedByTrust, sayWord, wasSaid } from './check-account.ts';

const WORDS = { watch: 'watched', trust: 'trusted' } as const;
const ENTRIES = [
  { id: 'check', title: 'menuCheck' },
  { id: 'watch', title: 'menuWatch' },
  { id: 'trust', title: 'menuTrust' },
] as const;

const inTurn = createTurns();

/** Keeps the entries in the menu, and answers what is chosen. */
export function startMenus(): void {
  onMenusDue(() => void inTurn('menus', () => createMenus(ENTRIES)));
  onMenu((choice) => void choose(choice, Date.now()));
}

/** Does what was chosen, unless it was done before, and opens the page that says so. A link that names nobody is left alone. */
async function choose({ id, link, tab }: MenuChoice, now: number): Promise<void> {
  const chosen = ENTRIES.find((entry) => entry.id === id)?.id;
  const handle = handleInUrl(link);
  if (!chosen || !handle) return;
  const asked = { handle, did: chosen, isPrivateWindow: tab?.isPrivateWindow ?? false };
  const word = chosen === 'check' || (await wasSaid(asked, WORDS[chosen])) ? null : WORDS[chosen];
  const replaced = word === 'trusted' ? await replacedByTrust(asked) : [];
  const failed = word !== null && !(await sayWord(asked, word, true, now));
  const did = word === null ? 'check' : chosen;
  const key = await inTurn('asked', () => noteAsked(sessionStore(), { ...asked, did, replaced }));
  await openBeside(`check.html?of=${key}${failed ? '&failed' : ''}`, tab);
}
