// Erases everything that the person's use has left: the database's stores, and every value in the browser's storage.

import { deleteDB } from 'idb';
import type { Memory, Remembered } from './database.ts';
import type { MemoryStoreName } from './database-layout.ts';
import type { ErasableStore } from './store.ts';

const STORES: readonly MemoryStoreName[] = ['accounts', 'findings', 'identities', 'values'];

/**
 * Erases all of it. A database that can't be emptied, because it is damaged or a later version wrote it, goes as a whole.
 * `name` is that of the database.
 */
export async function eraseEverything(
  memory: Memory,
  store: ErasableStore,
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
  await store.remove(await store.keys(''));
  return isStuck ? { state: 'done', value: undefined } : emptied;
}
