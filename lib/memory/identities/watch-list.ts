// The watch-list as it is kept: one row an identity, under its handle. A row that is broken or of a later version is left
// out of every answer and left where it is.

import type { Handle } from '../../account/handle.ts';
import type { LastingMemory, Memory, Remembered } from '../database.ts';
import { openVersioned } from '../versioned.ts';
import { IDENTITY_FORM, type Identity } from './identity.ts';

/** Nobody protects more by hand. */
export const MAX_IDENTITIES = 200;

/** What became of a write: kept, refused because the list is full, or because a later version wrote the row. */
export type IdentityKeeping = 'kept' | 'full' | 'newer-version';

/** Gives the identities on the list, in the order of their handles. */
export async function listIdentities(memory: Memory): Promise<Remembered<readonly Identity[]>> {
  return memory.read(['identities'], async (transaction) => {
    const rows = await transaction.objectStore('identities').getAll(null, MAX_IDENTITIES);
    return rows.flatMap((row) => identityIn(row) ?? []);
  });
}

/** Puts an identity on the list, or in place of what the list said of its handle. Doing it twice changes nothing. */
export function keepIdentity(
  memory: LastingMemory,
  identity: Identity,
): Promise<Remembered<IdentityKeeping>> {
  return memory.change(['identities'], async (transaction) => {
    const store = transaction.objectStore('identities');
    const earlier = await store.get(identity.handle);
    if (openVersioned(earlier, IDENTITY_FORM).state === 'newer-version') return 'newer-version';
    if (earlier === undefined && (await store.count()) >= MAX_IDENTITIES) return 'full';
    await store.put(identityRow(identity), identity.handle);
    return 'kept';
  });
}

/**
 * Learns the ids of identities that the person named by their handles, from accounts that were seen with those: so an identity
 * stays who it is under its next handle. Gives whether any was learned.
 */
export function learnIdentityIds(
  memory: LastingMemory,
  seen: readonly Pick<Identity, 'handle' | 'id'>[],
): Promise<Remembered<boolean>> {
  return memory.change(['identities'], async (transaction) => {
    const store = transaction.objectStore('identities');
    let isLearned = false;
    for (const { handle, id } of seen) {
      const identity = identityIn(await store.get(handle));
      if (id === null || identity === null || identity.id !== null) continue;
      await store.put(identityRow({ ...identity, id }), handle);
      isLearned = true;
    }
    return isLearned;
  });
}

/** Takes an identity off the list, readable or not; gives what was there, for putting it back. */
export function removeIdentity(memory: LastingMemory, handle: Handle): Promise<Remembered<Identity | null>> {
  return memory.change(['identities'], async (transaction) => {
    const store = transaction.objectStore('identities');
    const earlier = identityIn(await store.get(handle));
    await store.delete(handle);
    return earlier;
  });
}

/** Gives an identity as a row of the store. */
export function identityRow(identity: Identity): unknown {
  return { version: IDENTITY_FORM.version, ...identity };
}

/** Gives the identity of a row, null for one that can't be read. */
export function identityIn(row: unknown): Identity | null {
  const opened = openVersioned(row, IDENTITY_FORM);
  return opened.state === 'open' ? opened.value : null;
}
