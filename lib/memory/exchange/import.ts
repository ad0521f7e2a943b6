// Lays a file that was read beside what is kept, and writes it: all of it in one transaction, or nothing.

import type { LastingMemory, Memory, Remembered } from '../database.ts';
import { NAMES_KEY } from '../met/name-snapshot.ts';
import type { Tally } from './draft.ts';
import type { ImportMode } from './kind.ts';
import type { ReadFile } from './read-file.ts';

/** What became of an import. Unless it is done, everything is as it was before. */
export type ImportOutcome = Remembered<null> | { readonly state: 'cancelled' };

/** The person's word to stop, in place of an error that the storage could have. */
class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Gives what an import would do, a tally for each kind in the file. */
export function previewImport(
  memory: Memory,
  { drafts }: ReadFile,
  mode: ImportMode,
): Promise<Remembered<readonly Tally[]>> {
  return memory.read(storesOf(drafts), async (transaction) => {
    const tallies: Tally[] = [];
    for (const draft of drafts) tallies.push(await draft.compare(transaction, mode));
    return tallies;
  });
}

/**
 * Writes a file that was read. `onProgress` hears the share that was written (0 to 1), some hundred records at a time; the
 * signal is heeded as often, and until the last moment before everything counts.
 */
export async function applyImport(
  memory: LastingMemory,
  { drafts }: ReadFile,
  mode: ImportMode,
  { onProgress, signal }: { readonly onProgress: (share: number) => void; readonly signal: AbortSignal },
): Promise<ImportOutcome> {
  const total = drafts.reduce((sum, draft) => sum + draft.size(), 0);
  const heed = () => {
    if (signal.aborted) throw new Cancelled();
  };
  try {
    return await memory.change(
      [...new Set([...storesOf(drafts), 'values' as const])],
      async (transaction) => {
        let before = 0;
        heed();
        for (const draft of drafts) {
          await draft.write(transaction, mode, (count) => {
            onProgress(Math.min(1, (before + count) / Math.max(1, total)));
            heed();
          });
          before += draft.size();
        }
        // The name index is built anew from what is there now.
        await transaction.objectStore('values').delete(NAMES_KEY);
        heed();
        return null;
      },
    );
  } catch (error) {
    if (error instanceof Cancelled) return { state: 'cancelled' };
    throw error;
  }
}

function storesOf(drafts: ReadFile['drafts']) {
  return [...new Set(drafts.map(({ store }) => store))];
}
