// The accounts met, in the database: by TikTok's id, which outlives a new handle. No two of them have one handle at the same
// time: whoever was seen with it last has it. Each call is one transaction; private windows have no LastingMemory.

import type { Handle, UserId } from '../../account/handle.ts';
import { NO_PAST, type Past } from '../../account/past.ts';
import type { LastingMemory, Memory, MemoryTransaction, Remembered } from '../database.ts';
import { met, pointedAt, withoutHandle } from './meet.ts';
import { type MetAccount, packMet, type SeenAccount, unpackMet } from './met-account.ts';
import { noteNames } from './names-recent.ts';

/** An account and the handle it was seen with. */
export interface Bearer {
  readonly id: UserId;
  readonly handle: Handle;
}

/** Who was met: those with the badge, and others only for the handle that they have now. */
export interface Meeting {
  readonly seen: readonly SeenAccount[];
  readonly bearers: readonly Bearer[];
}

/** Remembers whom a page showed at `now` (ms). Gives the accounts whose names changed: new ones, renamed ones, those without a handle. */
export function meetAll(
  memory: LastingMemory,
  { seen, bearers }: Meeting,
  now: number,
): Promise<Remembered<readonly MetAccount[]>> {
  return memory.change(['accounts', 'values'], async (transaction) => {
    const renamed = new Map<UserId, MetAccount>();
    for (const account of seen) {
      const kept = await readOne(transaction, account.id);
      const next = met(kept, account, now);
      if (next === kept) continue;
      await write(transaction, next);
      if (kept?.handle === next.handle && kept.displayName === next.displayName) continue;
      renamed.set(next.id, next);
      for (const other of await freed(transaction, account)) renamed.set(other.id, other);
    }
    for (const bearer of bearers) {
      for (const other of await freed(transaction, bearer)) renamed.set(other.id, other);
    }
    const names = [...renamed.keys()].map((id) => `id:${id}`);
    await noteNames(transaction, names, now);
    return [...renamed.values()];
  });
}

/** Remembers that findings pointed at these accounts: they are the last to go. Those that were never met stay unknown. */
export function pointAt(
  memory: LastingMemory,
  ids: readonly UserId[],
  now: number,
): Promise<Remembered<void>> {
  return memory.change(['accounts'], async (transaction) => {
    for (const id of ids) {
      const kept = await readOne(transaction, id);
      const next = kept && pointedAt(kept, now);
      if (next && next !== kept) await write(transaction, next);
    }
  });
}

/** Gives the handles that an account had, and whose handle it took over, as far as that is remembered; without an id nothing is. */
export async function pastOf(
  memory: Memory,
  { id, handle }: { readonly id: UserId | null; readonly handle: Handle },
): Promise<Pick<Past, 'earlier' | 'takenOver'>> {
  if (id === null) return NO_PAST;
  const asked = await memory.read(['accounts'], async (transaction) => {
    const own = await readOne(transaction, id);
    const others = (await holders(transaction, handle)).filter((other) => other.id !== id);
    return { own, others };
  });
  if (asked.state === 'failed') return NO_PAST;
  const { own, others } = asked.value;
  // What is shown now may not be written yet.
  const left = own && own.handle !== null ? [{ handle: own.handle, until: own.lastMet }] : [];
  const earlier = [...left, ...(own?.earlier ?? [])];
  const before = others
    .map((other) => ({
      displayName: other.displayName,
      handle: other.handle === handle ? null : other.handle,
      until: other.earlier.find((entry) => entry.handle === handle)?.until ?? other.lastMet,
    }))
    .toSorted((a, b) => b.until - a.until);
  return { earlier: earlier.filter((entry) => entry.handle !== handle), takenOver: before[0] ?? null };
}

/** Gives the accounts with these ids that are remembered. */
export async function readMet(
  transaction: MemoryTransaction<'readonly'>,
  ids: readonly UserId[],
): Promise<readonly MetAccount[]> {
  const rows = await Promise.all(ids.map((id) => readOne(transaction, id)));
  return rows.flatMap((account) => account ?? []);
}

async function freed(
  transaction: MemoryTransaction<'readwrite'>,
  { id, handle }: Bearer,
): Promise<readonly MetAccount[]> {
  const others = (await holders(transaction, handle)).filter(
    (other) => other.id !== id && other.handle === handle,
  );
  const without = others.map((other) => withoutHandle(other, handle));
  for (const other of without) await write(transaction, other);
  return without;
}

/** Everybody who has or had the handle. */
async function holders(
  transaction: MemoryTransaction<'readwrite'> | MemoryTransaction<'readonly'>,
  handle: Handle,
): Promise<readonly MetAccount[]> {
  const accounts = transaction.objectStore('accounts');
  const keys = await accounts.index('handles').getAllKeys(handle);
  const found = await Promise.all(keys.map(async (key) => unpackMet(key, await accounts.get(key))));
  return found.flatMap((account) => account ?? []);
}

async function readOne(
  transaction: MemoryTransaction<'readwrite'> | MemoryTransaction<'readonly'>,
  id: UserId,
): Promise<MetAccount | null> {
  return unpackMet(id, await transaction.objectStore('accounts').get(id));
}

async function write(transaction: MemoryTransaction<'readwrite'>, account: MetAccount): Promise<void> {
  await transaction.objectStore('accounts').put(packMet(account), account.id);
}
