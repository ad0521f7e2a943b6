// Finds all known handles within the edits that near-limit.ts allows, without going through them: one edit for known
// handles of 5 to 7 characters, two from 8, none below. Exact: whatever is near is found, whatever is found is near (see
// writeCodes for characters beyond ASCII). How handles are filed is keys.ts's business, how edits count within-edits.ts's.

import { editsAllowed } from '../near-limit.ts';
import { type BucketTable, belongsTo, buildBuckets, placeIn } from './bucket-table.ts';
import { emptyStore, type HandleStore, lettersOf, NEVER, storeHandle, writeCodes } from './handle-store.ts';
import { filingKeys, MAX_LENGTH, MOST_KEYS, searchKeys } from './keys.ts';
import { chainOf, emptyRecent, fileRecent, type RecentTable } from './recent-table.ts';
import { editsWithin } from './within-edits.ts';

/** Opaque to others. Changed by addHandle and removeHandle alone. */
export interface NearIndex {
  readonly store: HandleStore;
  table: BucketTable;
  recent: RecentTable;
  /** Working memory of a look-up. */
  readonly own: Uint8Array;
  readonly keys: Uint32Array;
}

/** One near handle: its place among the handles, in the order they came, and its distance. */
export interface NearHandle {
  readonly place: number;
  readonly edits: number;
}

/** Handles keep being added one by one until they are an eighth of the rest. */
const RECENT_SHARE = 8;
const FEWEST_RECENT = 1024;
/** No handle is filed under more keys. */
const MOST_FILED = 16;
const NOTHING_NEAR: readonly NearHandle[] = [];

/** Gives the index over these handles; their places are those of the list. Handles of more than 64 characters are never found. */
export function buildNearIndex(handles: readonly string[]): NearIndex {
  let codes = 0;
  for (const handle of handles) codes += Math.min(handle.length, MAX_LENGTH + 1);
  const store = emptyStore(handles.length, codes);
  for (const handle of handles) storeHandle(store, handle);
  return indexOver(store, tableOver(store));
}

/** Gives an index from its parts, with nothing added yet. */
export function indexOver(store: HandleStore, table: BucketTable): NearIndex {
  return {
    store,
    table,
    recent: emptyRecent(roomForRecent(table)),
    own: new Uint8Array(MAX_LENGTH + 2),
    keys: new Uint32Array(MOST_KEYS),
  };
}

/**
 * Gives the handles near to this one, itself (0 edits) among them if it is known: fewest edits first, then by place.
 * Takes the handle as it is: lower case and without separators is the caller's business.
 */
export function nearHandles(index: NearIndex, handle: string): readonly NearHandle[] {
  const length = handle.length;
  const { own, keys, table, recent } = index;
  if (length > own.length) return NOTHING_NEAR;
  writeCodes(handle, length, own, 0);
  const letters = lettersOf(own, 0, length);
  const count = searchKeys(own, length, keys);
  let found: NearHandle[] | null = null;
  for (let k = 0; k < count; k += 1) {
    const key = keys[k] ?? 0;
    const bucket = key >>> table.shift;
    const end = table.starts[bucket + 1] ?? 0;
    for (let at = table.starts[bucket] ?? 0; at < end; at += 1) {
      const entry = table.entries[at] ?? 0;
      if (belongsTo(entry, key)) found = met(index, length, letters, placeIn(entry), found);
    }
    if (recent.count === 0) continue;
    for (let next = recent.newest[chainOf(recent, key)] ?? 0; next > 0; next = recent.before[next - 1] ?? 0) {
      const entry = recent.entries[next - 1] ?? 0;
      if (belongsTo(entry, key)) found = met(index, length, letters, placeIn(entry), found);
    }
  }
  if (found === null) return NOTHING_NEAR;
  return found.length > 1 ? found.sort(byEdits) : found;
}

/** Adds a handle and gives its place, one behind the last; a handle twice is two places. */
export function addHandle(index: NearIndex, handle: string): number {
  const { store, keys } = index;
  const place = storeHandle(store, handle);
  if (index.recent.count + MOST_FILED > index.recent.entries.length) {
    takeOverRecent(index);
    return place;
  }
  const count = keysAt(store, place, keys);
  for (let k = 0; k < count; k += 1) fileRecent(index.recent, keys[k] ?? 0, place);
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
  index.table = tableOver(index.store);
  index.recent = emptyRecent(roomForRecent(index.table));
}

function tableOver(store: HandleStore): BucketTable {
  const most = MOST_FILED * store.count;
  const keys = new Uint32Array(most);
  const places = new Uint32Array(most);
  const own = new Uint32Array(MOST_FILED);
  let count = 0;
  for (let place = 0; place < store.count; place += 1) {
    const filed = keysAt(store, place, own);
    for (let k = 0; k < filed; k += 1) {
      keys[count] = own[k] ?? 0;
      places[count] = place;
      count += 1;
    }
  }
  return buildBuckets(keys, places, count);
}

function keysAt({ codes, starts, lengths }: HandleStore, place: number, keys: Uint32Array): number {
  const length = lengths[place] ?? NEVER;
  return length === NEVER ? 0 : filingKeys(codes, starts[place] ?? 0, length, keys);
}

function roomForRecent({ entries }: BucketTable): number {
  return Math.max(FEWEST_RECENT, Math.ceil(entries.length / RECENT_SHARE));
}

/** A candidate: length and letters first, edits only if those agree. */
function met(
  { store, own }: NearIndex,
  length: number,
  letters: number,
  place: number,
  found: NearHandle[] | null,
): NearHandle[] | null {
  const otherLength = store.lengths[place] ?? NEVER;
  const apart = Math.abs(otherLength - length);
  const limit = editsAllowed(otherLength);
  if (apart > limit) return found;
  if (bitsIn(letters ^ (store.letters[place] ?? 0)) > 2 * limit - apart) return found;
  if (found?.some((other) => other.place === place)) return found;
  const from = store.starts[place] ?? 0;
  const edits = editsWithin(own, length, store.codes, from, from + otherLength, limit);
  if (edits < 0) return found;
  if (found === null) return [{ place, edits }];
  found.push({ place, edits });
  return found;
}

function bitsIn(mask: number): number {
  let rest = mask - ((mask >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function byEdits(a: NearHandle, b: NearHandle): number {
  return a.edits - b.edits || a.place - b.place;
}
