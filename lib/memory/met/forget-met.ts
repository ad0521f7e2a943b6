// One account met is forgotten at the person's word, and put back as it was at their next.

import type { UserId } from '../../account/handle.ts';
import type { LastingMemory, Remembered } from '../database.ts';
import { withoutHandle } from './meet.ts';
import { packMet, unpackMet } from './met-account.ts';
import { holderOf } from './met-by-handle.ts';
import { NAMES_KEY } from './name-snapshot.ts';
import { noteNames } from './names-recent.ts';

/** Forgets an account; gives its row, for restoreMet() alone, or null where nobody was remembered. `now` in ms. */
export function forgetMet(memory: LastingMemory, id: UserId, now: number): Promise<Remembered<unknown>> {
  return memory.change(['accounts', 'values'], async (transaction) => {
    const store = transaction.objectStore('accounts');
    const row: unknown = await store.get(id);
    await store.delete(id);
    // The snapshot of the name index still names it.
    await transaction.objectStore('values').delete(NAMES_KEY);
    await noteNames(transaction, [`id:${id}`], now);
    return row ?? null;
  });
}

/**
 * Puts a row back that forgetMet() gave; null, and no change, for anything else and where the account was met again meanwhile.
 * A handle that somebody else was met with since is theirs.
 */
export function restoreMet(
  memory: LastingMemory,
  { id, row }: { readonly id: UserId; readonly row: unknown },
  now: number,
): Promise<Remembered<UserId | null>> {
  return memory.change(['accounts', 'values'], async (transaction) => {
    const account = unpackMet(id, row);
    const store = transaction.objectStore('accounts');
    if (!account || (await store.get(id)) !== undefined) return null;
    const { handle } = account;
    const isTaken = handle !== null && (await holderOf(transaction, handle)) !== null;
    await store.put(packMet(isTaken ? withoutHandle(account, handle) : account), id);
    await noteNames(transaction, [`id:${id}`], now);
    return id;
  });
}
