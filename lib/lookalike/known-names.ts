// All known names at once: a large index, built or loaded as a whole, and a small one of what was learned since. So learning
// a name costs next to nothing, however many are known (addKnown() would first walk over all of them).

import type { KnownAccount } from '../known/known-account.ts';
import { foldName } from '../text/fold.ts';
import { addKnown, removeKnown } from './change-name-index.ts';
import { buildNameIndex, findCandidates, type LookedUpName, type NameIndex } from './name-index.ts';
import { type PlaceTable, placeOf, placeTable, placeTableFrom } from './place-table.ts';

/** The names of all known accounts. Opaque to others. */
export interface KnownNames {
  readonly index: NameIndex;
  /** Places in the large index. */
  readonly handles: PlaceTable;
  readonly ids: PlaceTable;
  /** Handles in the large index that no longer hold: another id has them, or what is known of them was learned since. */
  readonly stale: Set<string>;
  /** What was learned since the large index was built, by name, by handle and by id. */
  recent: NameIndex;
  readonly byHandle: Map<string, KnownAccount>;
  readonly byId: Map<string, KnownAccount>;
}

/** Who an account is: its handle, and its id where that is known. */
export type Named = Pick<KnownAccount, 'handle' | 'id'>;

/** Slots of the tables of handles and ids, as they are kept beside a list. */
export interface PlaceSlots {
  readonly handles: Int32Array;
  readonly ids: Int32Array;
}

/**
 * Gives the names of an index, with nothing learned since. No account may be in it that was taken out. `slots`: those of the same
 * list, where they were kept; else every account is walked over.
 */
export function knownNames(index: NameIndex, slots: PlaceSlots | null = null): KnownNames {
  const { known } = index;
  const handleAt = (place: number) => known.at(place)?.handle ?? null;
  const idAt = (place: number) => known.at(place)?.id ?? null;
  return {
    index,
    handles: (slots && placeTableFrom(slots.handles, handleAt)) ?? placeTable(known.length, handleAt),
    ids: (slots && placeTableFrom(slots.ids, idAt)) ?? placeTable(known.length, idAt),
    stale: new Set(),
    recent: buildNameIndex([]),
    byHandle: new Map(),
    byId: new Map(),
  };
}

/** Gives the slots to be kept beside the list of these names. */
export function placeSlots({ handles, ids }: KnownNames): PlaceSlots {
  return { handles: handles.slots, ids: ids.slots };
}

/** Gives the known account with this handle, null where none has it. */
export function knownWithHandle(names: KnownNames, handle: string): KnownAccount | null {
  const learned = names.byHandle.get(handle);
  return learned ?? (names.stale.has(handle) ? null : accountAt(names, placeOf(names.handles, handle)));
}

/** Gives the known account with this id, null where none has it. */
export function knownWithId(names: KnownNames, id: string): KnownAccount | null {
  const learned = names.byId.get(id);
  if (learned) return learned;
  const held = accountAt(names, placeOf(names.ids, id));
  return held && names.stale.has(held.handle) ? null : held;
}

function accountAt({ index }: KnownNames, place: number | null): KnownAccount | null {
  return place === null ? null : (index.known.at(place) ?? null);
}

/**
 * Learns known accounts, each in place of what was known under its handle, and of what was known under its id. Many at once,
 * before anything else was learned, are quicker than one after another.
 */
export function learnNames(names: KnownNames, accounts: readonly KnownAccount[]): void {
  for (const account of accounts) {
    forgetHandle(names, account.handle);
    const before = account.id === null ? null : knownWithId(names, account.id);
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
  const held = knownWithHandle(names, handle);
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
export function isKnownName(names: KnownNames, { handle, id }: Named): boolean {
  if (id !== null && knownWithId(names, id)) return true;
  const held = knownWithHandle(names, handle);
  return held !== null && (held.id === null || id === null || held.id === id);
}

/** Gives the known accounts whose handle or whole display name was searched for, at most five, folded as names are compared. */
export function knownAsked(names: KnownNames, query: string): readonly KnownAccount[] {
  const folded = foldName(query);
  const handle = query.trim().replace(/^@/u, '').toLowerCase();
  const held = knownWithHandle(names, handle);
  // No handle: what is looked up by its name only.
  const named = findKnown(names, { handle: '', displayName: query }).filter(
    (account) => account.handle !== handle && foldName(account.displayName) === folded,
  );
  return held ? [held, ...named] : named;
}

function forgetHandle(names: KnownNames, handle: string): void {
  const learned = names.byHandle.get(handle);
  if (!learned) {
    names.stale.add(handle);
    return;
  }
  names.byHandle.delete(handle);
  if (learned.id !== null && names.byId.get(learned.id) === learned) names.byId.delete(learned.id);
  removeKnown(names.recent, handle);
}
