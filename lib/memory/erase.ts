// Erases everything that the person's use has left: the database's stores, and every value in the browser's storage, on disk and
// until it closes.

import { deleteDB } from 'idb';
import type { Memory, Remembered } from './database.ts';
import type { MemoryStoreName } from './database-layout.ts';
import { PAUSED_TABS } from './paused-tabs.ts';
import type { ErasableStore } from './store.ts';

const STORES: readonly MemoryStoreName[] = ['accounts', 'findings', 'identities', 'values'];

/** Where single values lie: on disk, and in what the browser empties when it is closed. */
interface Stores {
  readonly disk: ErasableStore;
  readonly session: ErasableStore;
}

/**
 * Erases all of it but which tabs are paused: they go on as they are, and it says nothing of anybody. A database that can't be emptied, because it is damaged or a later version wrote it, goes as a whole.
 * `name` is that of the database.
 */
export async function eraseEverything(
  memory: Memory,
  { disk, session }: Stores,
  name = 'ticklens',
): Promise<Remembered<void>> {
  const emptied = await memory.change(STORES, async (transaction) => {
    for (const one of STORES) await transaction.objectStore(one).clear();
  });
  const isStuck =
    emptied.state === 'failed' && (emptied.problem === 'corrupt' || emptied.problem === 'newer-version');
  if (isStuck) {
    await memory.close();
    await deleteDB(name);
  }
  await disk.remove(await disk.keys(''));
  await session.remove((await session.keys('')).filter((key) => key !== PAUSED_TABS));
  return isStuck ? { state: 'done', value: undefined } : emptied;
}
