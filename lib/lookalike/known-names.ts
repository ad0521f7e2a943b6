// All known names at once: a large index, built or loaded as a whole, and a small one of what was learned since. So learning
// a name costs next to nothing, however many are known (addKnown() would first walk over all of them).

import type { KnownAccount } from '../known/known-account.ts';
import { foldName } from '../text/fold.ts';
import { addKnown, removeKnown } from './change-name-index.ts';
import { buildNameIndex, findCandidates, knownIn, type LookedUpName, type NameIndex } from './name-index.ts';

/** The names of all known accounts. Opaque to others. */
export interface KnownNames {
  readonly index: NameIndex;
  /** What was learned since the large index was built. */
  recent: NameIndex;
  /** Handles in the large index that no longer hold: another id has them, or what is known of them is in the small one. */
  readonly stale: Set<string>;
  readonly byHandle: Map<string, KnownAccount>;
  readonly byId: Map<string, KnownAccount>;
}

/** Who an account is: its handle, and its id where that is known. */
export type Named = Pick<KnownAccount, 'handle' | 'id'>;

/** Gives the names of an index, with nothing learned since. */
export function knownNames(index: NameIndex): KnownNames {
  const byHandle = new Map<string, KnownAccount>();
  const byId = new Map<string, KnownAccount>();
  for (const account of knownIn(index)) {
    byHandle.set(account.handle, account);
    if (account.id !== null) byId.set(account.id, account);
  }
  return { index, recent: buildNameIndex([]), stale: new Set(), byHandle, byId };
}

/**
 * Learns known accounts, each in place of what was known under its handle, and of what was known under its id. Many at once,
 * before anything else was learned, are quicker than one after another.
 */
export function learnNames(names: KnownNames, accounts: readonly KnownAccount[]): void {
  for (const account of accounts) {
    forgetHandle(names, account.handle);
    const before = account.id === null ? undefined : names.byId.get(account.id);
    if (before) forgetHandle(names, before.handle);
    names.byHandle.set(account.handle, account);
    if (account.id !== null) names.byId.set(account.id, account);
  }
  const valid = accounts.filter((account) => names.byHandle.get(account.handle) === account);
  if (names.recent.known.length === 0) names.recent = buildNameIndex(valid);
  else for (const account of valid) addKnown(names.recent, account);
}

/**
 * Forgets that an account has this handle; nothing where another id is known to have it. `id` null: whoever has it.
 */
export function forgetName(names: KnownNames, { handle, id }: Named): void {
  const held = names.byHandle.get(handle);
  if (held && (id === null || held.id === null || held.id === id)) forgetHandle(names, handle);
}

/** Gives the known accounts that a name could mean, at most five of each index; the account itself is never among them. */
export function findKnown({ index, recent, stale }: KnownNames, name: LookedUpName): readonly KnownAccount[] {
  const lasting = findCandidates(index, name);
  const valid = stale.size === 0 ? lasting : lasting.filter(({ handle }) => !stale.has(handle));
  const learned = recent.known.length === 0 ? [] : findCandidates(recent, name);
  return learned.length === 0 ? valid : [...learned, ...valid];
}

/** Whether the account is itself a known one: by its id, else by its handle, unless another id is known to have that. */
export function isKnownName({ byHandle, byId }: KnownNames, { handle, id }: Named): boolean {
  if (id !== null && byId.has(id)) return true;
  const held = byHandle.get(handle);
  return held !== undefined && (held.id === null || id === null || held.id === id);
}

/** Gives the known accounts whose handle or whole display name was searched for, at most five, folded as names are compared. */
export function knownAsked(names: KnownNames, query: string): readonly KnownAccount[] {
  const folded = foldName(query);
  const handle = query.trim().replace(/^@/u, '').toLowerCase();
  const held = names.byHandle.get(handle);
  // No handle: what is looked up by its name only.
  const named = findKnown(names, { handle: '', displayName: query }).filter(
    (account) => account.handle !== handle && foldName(account.displayName) === folded,
  );
  return held ? [held, ...named] : named;
}

function forgetHandle(names: KnownNames, handle: string): void {
  const held = names.byHandle.get(handle);
  if (!held) return;
  names.byHandle.delete(handle);
  if (held.id !== null && names.byId.get(held.id) === held) names.byId.delete(held.id);
  if (!removeKnown(names.recent, handle)) names.stale.add(handle);
}
