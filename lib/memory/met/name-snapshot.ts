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
/** 2: rows that can be read one by one, and the slots of handles and ids. One of version 1 is built anew. */
const VERSION = 2;

const stored = z.object({
  version: z.literal(VERSION),
  /** Which edition of the bundled list is in it. */
  edition: z.number(),
  at: z.number(),
  /** In UTF-8: as text, a single letter beyond Latin-1 would double it. */
  rows: z.instanceof(Uint8Array),
  ends: z.instanceof(Uint32Array),
  handles: z.instanceof(Int32Array),
  ids: z.instanceof(Int32Array),
  index: z.instanceof(ArrayBuffer),
});

/** A list of known accounts, packed, with its tables and the index over it; `at`: when it was begun (ms). */
export interface NameSnapshot {
  readonly edition: number;
  readonly at: number;
  readonly rows: Uint8Array;
  readonly ends: Uint32Array;
  readonly handles: Int32Array;
  readonly ids: Int32Array;
  readonly index: ArrayBuffer;
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
    // Both are asked for at once: the snapshot is large, and is on its way meanwhile.
    const held = transaction.objectStore('values').get(NAMES_KEY);
    const changed = (await namesChanged(transaction)).map(([what]) => what);
    const ids = changed.flatMap((what) => (what.startsWith('id:') ? (parseUserId(what.slice(3)) ?? []) : []));
    const accounts = await readMet(transaction, ids);
    const parsed = stored.safeParse(await held);
    return { snapshot: parsed.success ? parsed.data : null, changed, accounts };
  });
}

/** Keeps a snapshot in place of the last one, and forgets the changes from before it was begun. */
export function writeNames(memory: LastingMemory, snapshot: NameSnapshot): Promise<Remembered<void>> {
  return memory.change(['values'], async (transaction) => {
    await transaction.objectStore('values').put({ ...snapshot, version: VERSION }, NAMES_KEY);
    await forgetNames(transaction, snapshot.at);
  });
}

/** Forgets the snapshot: the next one is made of what is there then. */
export function dropNames(memory: LastingMemory): Promise<Remembered<void>> {
  return memory.change(['values'], (transaction) => transaction.objectStore('values').delete(NAMES_KEY));
}
