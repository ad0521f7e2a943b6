// Which known names changed since the last snapshot of the name index (name-snapshot.ts): so a background that was ended
// begins with the snapshot and these few, and no change is lost between two snapshots.

import * as z from 'zod/mini';
import type { MemoryTransaction } from '../database.ts';

const KEY = 'names-recent';
const VERSION = 1;
/** A snapshot is long due by then. */
const MAX_CHANGES = 20_000;

const stored = z.object({
  version: z.literal(VERSION),
  changes: z.array(z.tuple([z.string(), z.number()])).check(z.maxLength(MAX_CHANGES)),
});

/** What changed, as `id:…` for an account met, and when (ms). */
export type NameChange = readonly [what: string, at: number];

/** Notes changes, in the transaction that makes them; it has to be over `values` too. */
export async function noteNames(
  transaction: MemoryTransaction<'readwrite'>,
  what: readonly string[],
  now: number,
): Promise<void> {
  if (what.length === 0) return;
  const changes = new Map(await namesChanged(transaction));
  for (const name of what) changes.set(name, now);
  await put(transaction, [...changes].slice(-MAX_CHANGES));
}

/** Forgets the changes from before `since` (ms): a snapshot holds them now. */
export async function forgetNames(transaction: MemoryTransaction<'readwrite'>, since: number): Promise<void> {
  const changes = await namesChanged(transaction);
  await put(
    transaction,
    changes.filter(([, at]) => at >= since),
  );
}

/** Gives what changed since the last snapshot, oldest first; what is no such list counts as none. */
export async function namesChanged(
  transaction: MemoryTransaction<'readwrite'> | MemoryTransaction<'readonly'>,
): Promise<readonly NameChange[]> {
  const parsed = stored.safeParse(await transaction.objectStore('values').get(KEY));
  return parsed.success ? parsed.data.changes : [];
}

async function put(
  transaction: MemoryTransaction<'readwrite'>,
  changes: readonly NameChange[],
): Promise<void> {
  await transaction.objectStore('values').put({ version: VERSION, changes }, KEY);
}
