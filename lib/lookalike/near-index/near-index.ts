// Finds all known handles within the edits that near-limit.ts allows, without going through them: one edit for known
// handles of 5 to 7 characters, two from 8, none below. Exact: whatever is near is found, whatever is found is near (see
// writeCodes for characters beyond ASCII). How handles are filed is keys.ts's business, how edits count within-edits.ts's.

import { editsAllowed } from '../near-limit.ts';
import { type BucketTable, belongsTo, buildBuckets, listKeysAt, placeIn } from './bucket-table.ts';
import { emptyStore, type HandleStore, NEVER, storeHandle, writeCodes } from './handle-store.ts';
import { emptyKeyList, type KeyList, listSearchKeys, MAX_LENGTH } from './keys.ts';
import { lettersApart } from './letters.ts';
import { chainOf, emptyRecent, fileRecent, isFull, type RecentTable } from './recent-table.ts';
import { editsWithin } from './within-edits.ts';

/** Opaque to others. Changed by addHandle and removeHandle alone. */
export interface NearIndex {
  readonly store: HandleStore;
  table: BucketTable;
  recent: RecentTable;
  /** Working memory of a look-up. */
  readonly own: Uint8Array;
  readonly list: KeyList;
}

/** One near handle: its place among the handles, in the order they came, and its distance. */
export interface NearHandle {
  readonly place: number;
  readonly edits: number;
}

/** Handles keep being added one by one until they are an eighth of the rest. */
const RECENT_SHARE = 8;
const FEWEST_RECENT = 1024;
/** Two edits change four letters. */
const MOST_LETTERS = 4;
/** One edit more than any handle has characters. */
const LONGEST_OWN = MAX_LENGTH + 2;
const NOTHING_NEAR: readonly NearHandle[] = [];

/** Gives the index over these handles; their places are those of the list. Handles of more than 64 characters are never found. */
export function buildNearIndex(handles: readonly string[]): NearIndex {
  let codes = 0;
  for (const handle of handles) codes += Math.min(handle.length, MAX_LENGTH + 1);
  const store = emptyStore(handles.length, codes);
  for (const handle of handles) storeHandle(store, handle);
  return indexOver(store, buildBuckets(store));
}

/** Gives an index from its parts, with nothing added yet. */
export function indexOver(store: HandleStore, table: BucketTable): NearIndex {
  return {
    store,
    table,
    recent: emptyRecent(roomForRecent(table)),
    own: new Uint8Array(LONGEST_OWN),
    list: emptyKeyList(),
  };
}

/**
 * Gives the handles near to this one, itself (0 edits) among them if it is known: fewest edits first, then by place.
 * Takes the handle as it is: lower case and without separators is the caller's business.
 */
export function nearHandles(index: NearIndex, handle: string): readonly NearHandle[] {
  const length = handle.length;
  const { own, list, table, recent } = index;
  if (length > LONGEST_OWN) return NOTHING_NEAR;
  writeCodes(handle, length, own, 0);
  listSearchKeys(own, length, list);
  let found: NearHandle[] | null = null;
  for (let k = 0; k < list.count; k += 1) {
    const key = list.keys[k] ?? 0;
    const letters = list.letters[k] ?? 0;
    const bucket = key >>> table.shift;
    const end = table.starts[bucket + 1] ?? 0;
    for (let at = table.starts[bucket] ?? 0; at < end; at += 1) {
      if (lettersApart(letters, table.entries[2 * at + 1] ?? 0) > MOST_LETTERS) continue;
      const entry = table.entries[2 * at] ?? 0;
      if (belongsTo(entry, key)) found = met(index, length, placeIn(entry), found);
    }
    if (recent.count > 0) found = metRecent(index, length, key, letters, found);
  }
  if (found === null) return NOTHING_NEAR;
  return found.length > 1 ? found.sort(byEdits) : found;
}

function metRecent(
  index: NearIndex,
  length: number,
  key: number,
  letters: number,
  already: NearHandle[] | null,
): NearHandle[] | null {
  const { newest, before, entries } = index.recent;
  let found = already;
  for (let next = newest[chainOf(index.recent, key)] ?? 0; next > 0; next = before[next - 1] ?? 0) {
    const at = next - 1;
    if (lettersApart(letters, entries[2 * at + 1] ?? 0) > MOST_LETTERS) continue;
    const entry = entries[2 * at] ?? 0;
    if (belongsTo(entry, key)) found = met(index, length, placeIn(entry), found);
  }
  return found;
}

/** Adds a handle and gives its place, one behind the last; a handle twice is two places. */
export function addHandle(index: NearIndex, handle: string): number {
  const { store, list } = index;
  const place = storeHandle(store, handle);
  if (isFull(index.recent)) {
    takeOverRecent(index);
    return place;
  }
  listKeysAt(store, place, list);
  for (let k = 0; k < list.count; k += 1) {
    fileRecent(index.recent, list.keys[k] ?? 0, list.letters[k] ?? 0, place);
  }
  return place;
}

/** Removes the handle at a place, so that it is found no more; other places stay. False if there is none. */
export function removeHandle({ store }: NearIndex, place: number): boolean {
  if (!Number.isInteger(place) || place < 0 || place >= store.count) return false;
  if (store.lengths[place] === NEVER) return false;
  store.lengths[place] = NEVER;
  return true;
}

/** Moves handles added one by one into the buckets. */
export function takeOverRecent(index: NearIndex): void {
  if (index.recent.count === 0) return;
  index.table = buildBuckets(index.store);
  index.recent = emptyRecent(roomForRecent(index.table));
}

function roomForRecent({ entries }: BucketTable): number {
  return Math.max(FEWEST_RECENT, Math.ceil(entries.length / 2 / RECENT_SHARE));
}

/** A candidate whose letters agree: its length first, then the edits. */
function met(
  { store, own }: NearIndex,
  length: number,
  place: number,
  found: NearHandle[] | null,
): NearHandle[] | null {
  const otherLength = store.lengths[place] ?? NEVER;
  const apart = Math.abs(otherLength - length);
  const limit = editsAllowed(otherLength);
  if (apart > limit) return found;
  if (found?.some((other) => other.place === place)) return found;
  const from = store.starts[place] ?? 0;
  const edits = editsWithin(own, length, store.codes, from, from + otherLength, limit);
  if (edits < 0) return found;
  if (found === null) return [{ place, edits }];
  found.push({ place, edits });
  return found;
}

function byEdits(a: NearHandle, b: NearHandle): number {
  return a.edits - b.edits || a.place - b.place;
}
