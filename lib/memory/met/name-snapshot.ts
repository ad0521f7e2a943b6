// The name index as it was last built, kept as one buffer with the list it was built over: a background that was ended finds
// it again in a few milliseconds. What buffer and list mean is the name index's business (lib/lookalike).

import * as z from 'zod/mini';
import { parseUserId } from '../../account/handle.ts';
import type { LastingMemory, Memory, Remembered } from '../database.ts';
import type { MetAccount } from './met-account.ts';
import { readMet } from './met-accounts.ts';
import { forgetNames, namesChanged } from './names-recent.ts';

/** The key of the snapshot. Whoever changes very many names at once deletes it, and it is built anew. */
export const NAMES_KEY = 'names';
const VERSION = 1;

const stored = z.object({
  version: z.literal(VERSION),
  /** Which edition of the bundled list is in it. */
  edition: z.number(),
  at: z.number(),
  /** In UTF-8: as text, a single letter beyond Latin-1 would double it. */
  list: z.instanceof(Uint8Array),
  index: z.instanceof(ArrayBuffer),
});

/** A list of known accounts, packed, and the index over it; `at`: when it was begun (ms). */
export interface NameSnapshot extends Omit<z.infer<typeof stored>, 'version' | 'list'> {
  readonly list: string;
}

/** What a background begins with. */
export interface KeptNames {
  /** Null where none is kept, or nothing that this program wrote. */
  readonly snapshot: NameSnapshot | null;
  /** What changed since (names-recent.ts); of the accounts met, how they are now. Who is not among them is forgotten. */
  readonly changed: readonly string[];
  readonly accounts: readonly MetAccount[];
}

/** Gives the last snapshot and what changed since. */
export function readNames(memory: Memory): Promise<Remembered<KeptNames>> {
  return memory.read(['accounts', 'values'], async (transaction) => {
    const changed = (await namesChanged(transaction)).map(([what]) => what);
    const ids = changed.flatMap((what) => (what.startsWith('id:') ? (parseUserId(what.slice(3)) ?? []) : []));
    const accounts = await readMet(transaction, ids);
    const parsed = stored.safeParse(await transaction.objectStore('values').get(NAMES_KEY));
    if (!parsed.success) return { snapshot: null, changed, accounts };
    const { edition, at, list, index } = parsed.data;
    return { snapshot: { edition, at, list: new TextDecoder().decode(list), index }, changed, accounts };
  });
}

/** Keeps a snapshot in place of the last one, and forgets the changes from before it was begun. */
export function writeNames(memory: LastingMemory, snapshot: NameSnapshot): Promise<Remembered<void>> {
  const list = new TextEncoder().encode(snapshot.list);
  return memory.change(['values'], async (transaction) => {
    await transaction.objectStore('values').put({ version: VERSION, ...snapshot, list }, NAMES_KEY);
    await forgetNames(transaction, snapshot.at);
  });
}
