// Who of the accounts met has a handle, for when a handle is all there is.

import type { Handle } from '../../account/handle.ts';
import type { Memory, MemoryTransaction, Remembered } from '../database.ts';
import { type MetAccount, unpackMet } from './met-account.ts';

/** Gives the account that was last seen with the handle; null where nobody who is remembered has it now. */
export function metWithHandle(memory: Memory, handle: Handle): Promise<Remembered<MetAccount | null>> {
  return memory.read(['accounts'], (transaction) => holderOf(transaction, handle));
}

/** The same inside a transaction over the accounts. */
export async function holderOf(
  transaction: MemoryTransaction<'readonly' | 'readwrite'>,
  handle: Handle,
): Promise<MetAccount | null> {
  const accounts = transaction.objectStore('accounts');
  const keys = await accounts.index('handles').getAllKeys(handle);
  const found = await Promise.all(keys.map(async (key) => unpackMet(key, await accounts.get(key))));
  return found.find((account) => account?.handle === handle) ?? null;
}
