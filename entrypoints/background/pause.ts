// Pausing single tabs: the person's word, kept until the tab or the browser is closed.

import { sessionStore } from '../../lib/browser/storage.ts';
import { createTurns } from '../../lib/memory/in-turn.ts';
import { pausedTabs, pauseTab } from '../../lib/memory/paused-tabs.ts';

/** Two tabs closed at once would each write back the other. */
const inTurn = createTurns();

/** Tells whether nothing is marked in the tab for now; where storage fails, nobody could have said so. */
export async function isPaused(tabId: number): Promise<boolean> {
  return pausedTabs(sessionStore()).then(
    (paused) => paused.includes(tabId),
    () => false,
  );
}

/** Pauses a tab, or lets it go on; also said of a tab that was closed, so that nothing of it stays. */
export function setPaused(tabId: number, paused: boolean): Promise<void> {
  return inTurn('paused', () => pauseTab(sessionStore(), tabId, paused));
}
