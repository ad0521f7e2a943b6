// In which tabs nothing is marked for now. The store is one that the browser empties when it is closed: ids of tabs mean
// nothing after that.

import * as z from 'zod/mini';
import type { Store } from './store.ts';

/** What the store has them under. */
export const PAUSED_TABS = 'paused-tabs';
/** Far more than anybody pauses; the earliest leave first. */
const MAX_TABS = 1000;

const stored = z.array(z.int());

/** Gives the ids of all paused tabs; none where the store holds something else. */
export async function pausedTabs(store: Store): Promise<readonly number[]> {
  const parsed = stored.safeParse(await store.read(PAUSED_TABS));
  return parsed.success ? parsed.data : [];
}

/** Pauses a tab or lets it go on; writes nothing where that changes nothing. */
export async function pauseTab(store: Store, tabId: number, isPaused: boolean): Promise<void> {
  const before = await pausedTabs(store);
  if (before.includes(tabId) === isPaused) return;
  const others = before.filter((id) => id !== tabId);
  await store.write(PAUSED_TABS, isPaused ? [...others, tabId].slice(-MAX_TABS) : others);
}
