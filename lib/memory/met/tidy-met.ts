// Keeps the accounts met within bounds: nobody longer than the person wants, and no more than fit. Read in pieces, so that
// fifty thousand of them hold nobody up.

import type { UserId } from '../../account/handle.ts';
import type { LastingMemory, Memory, Remembered } from '../database.ts';
import { type MetAccount, unpackMet } from './met-account.ts';

/** The most accounts that are remembered; beyond, the least recently useful are forgotten. */
export const MAX_MET = 50_000;
const DAY_MS = 86_400_000;
const PIECE = 2000;

/** How long, and whom in any case. */
export interface Bounds {
  readonly now: number;
  /** Days since the account was last of use; null for no end. */
  readonly retentionDays: number | null;
  /** Whether the person asked for this one to be remembered. */
  readonly isWanted: (account: MetAccount) => boolean;
  readonly max?: number;
}

/** Forgets whom the bounds leave out, and rows that nobody can read; gives those that stay. */
export async function tidyMet(
  memory: LastingMemory,
  bounds: Bounds,
): Promise<Remembered<readonly MetAccount[]>> {
  const read = await readAll(memory);
  if (read.state === 'failed') return read;
  const { accounts, unreadable } = read.value;
  const [staying, leaving] = divided(accounts, bounds);
  if (leaving.length + unreadable.length === 0) return { state: 'done', value: staying };
  const forgotten = await memory.change(['accounts'], async (transaction) => {
    const store = transaction.objectStore('accounts');
    for (const key of unreadable) await store.delete(key);
    const met: MetAccount[] = [];
    for (const { id, lastUseful } of leaving) {
      // Somebody who was met again meanwhile stays.
      const now = unpackMet(id, await store.get(id));
      if (now && now.lastUseful > lastUseful) met.push(now);
      else await store.delete(id);
    }
    return met;
  });
  return forgotten.state === 'failed'
    ? forgotten
    : { state: 'done', value: [...staying, ...forgotten.value] };
}

interface Everybody {
  readonly accounts: MetAccount[];
  readonly unreadable: string[];
}

/** Gives everybody remembered, in the order of their ids, and the keys of rows that nobody can read. */
async function readAll(memory: Memory): Promise<Remembered<Everybody>> {
  const all: Everybody = { accounts: [], unreadable: [] };
  let after: string | null = null;
  for (;;) {
    const piece = await readPiece(memory, after);
    if (piece.state === 'failed') return piece;
    const [keys, rows] = piece.value;
    for (const [place, key] of keys.entries()) {
      const account = unpackMet(key, rows[place]);
      if (account) all.accounts.push(account);
      else all.unreadable.push(key);
    }
    after = keys.at(-1) ?? null;
    if (keys.length < PIECE || after === null) return { state: 'done', value: all };
  }
}

function readPiece(
  memory: Memory,
  after: string | null,
): Promise<Remembered<readonly [keys: readonly string[], rows: readonly unknown[]]>> {
  return memory.read(['accounts'], async (transaction) => {
    const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const store = transaction.objectStore('accounts');
    const keys = await store.getAllKeys(range, PIECE);
    return [keys, await store.getAll(range, PIECE)];
  });
}

function divided(
  accounts: readonly MetAccount[],
  { now, retentionDays, isWanted, max = MAX_MET }: Bounds,
): readonly [staying: readonly MetAccount[], leaving: readonly MetAccount[]] {
  const since = retentionDays === null ? Number.NEGATIVE_INFINITY : now - retentionDays * DAY_MS;
  const wanted = new Set<UserId>(accounts.filter(isWanted).map(({ id }) => id));
  const fresh = accounts.filter(({ id, lastUseful }) => lastUseful >= since || wanted.has(id));
  const ranked = fresh.toSorted(
    (a, b) => Number(wanted.has(b.id)) - Number(wanted.has(a.id)) || b.lastUseful - a.lastUseful,
  );
  const staying = new Set(ranked.slice(0, max).map(({ id }) => id));
  return [accounts.filter(({ id }) => staying.has(id)), accounts.filter(({ id }) => !staying.has(id))];
}
