// Finds all known handles within the edits that near-limit.ts allows, without going through them: one edit for known
// handles of 5 to 7 characters, two from 8, none below. Exact: whatever is near is found, whatever is found is near (see
// writeCodes for characters beyond ASCII). How handles are filed is keys.ts's business, how edits count within-edits.ts's.

import { type BucketTable, buildBuckets, listKeysAt } from './bucket-table.ts';
import { emptyStore, forgetHandle, type HandleStore, storeHandle, wordsOfRecord } from './handle-store.ts';
import { type LookUpMemory, lookUp, lookUpMemory, lookUpOwn, type NearHandle } from './look-up.ts';
import { emptyRecent, fileRecent, isFull, type RecentTable } from './recent-table.ts';

/** Opaque to others. Changed by addHandle and removeHandle alone. */
export interface NearIndex {
  readonly store: HandleStore;
  table: BucketTable;
  recent: RecentTable;
  readonly memory: LookUpMemory;
}

/** Handles keep being added one by one until their keys are an eighth of the rest. */
const RECENT_SHARE = 8;
const FEWEST_RECENT = 1024;
const NOTHING_NEAR: readonly NearHandle[] = [];

/** Gives the index over these handles; their places are those of the list. Handles of more than 64 characters are never found. */
export function buildNearIndex(handles: readonly string[]): NearIndex {
  let words = 0;
  for (const { length } of handles) words += wordsOfRecord(length);
  const store = emptyStore(handles.length, words);
  for (const handle of handles) storeHandle(store, handle);
  return indexOver(store, buildBuckets(store));
}

/** Gives an index from its parts, with nothing added yet; what is added first makes room for more. */
export function indexOver(store: HandleStore, table: BucketTable): NearIndex {
  return { store, table, recent: emptyRecent(0), memory: lookUpMemory() };
}

/**
 * Gives the handles near to this one, itself (0 edits) among them if it is known: fewest edits first, then by place.
 * Takes the handle as it is: lower case and without separators is the caller's business.
 */
export function nearHandles(index: NearIndex, handle: string): readonly NearHandle[] {
  const found = lookUp(index, index.memory, handle);
  if (found.length === 0) return NOTHING_NEAR;
  return found.length > 1 ? [...found].sort(byEdits) : [...found];
}

/** Whether nearHandles would find any, of an ASCII handle that is the first `length` codes; 64 at most. */
export function isAnyNear(index: NearIndex, codes: Uint8Array, length: number): boolean {
  const { memory } = index;
  for (let at = 0; at < length; at += 1) memory.own[at] = codes[at] ?? 0;
  return lookUpOwn(index, memory, length).length > 0;
}

/** Adds a handle and gives its place, one behind the last; a handle twice is two places. */
export function addHandle(index: NearIndex, handle: string): number {
  const { store, memory } = index;
  const place = storeHandle(store, handle);
  if (index.recent.before.length === 0) index.recent = emptyRecent(roomForRecent(index.table));
  if (isFull(index.recent)) {
    takeOverRecent(index);
    return place;
  }
  const { list } = memory;
  const record = listKeysAt(store, place, list);
  for (let k = 0; k < list.count; k += 1) {
    fileRecent(index.recent, list.keys[k] ?? 0, list.letters[k] ?? 0, record);
  }
  return place;
}

/** Removes the handle at a place, so that it is found no more; other places stay. False if there is none. */
export function removeHandle({ store }: NearIndex, place: number): boolean {
  return forgetHandle(store, place);
}

/** Moves handles added one by one into the buckets. */
export function takeOverRecent(index: NearIndex): void {
  index.table = buildBuckets(index.store);
  index.recent = emptyRecent(0);
}

function roomForRecent({ entries }: BucketTable): number {
  return Math.max(FEWEST_RECENT, Math.ceil(entries.length / RECENT_SHARE));
}

function byEdits(a: NearHandle, b: NearHandle): number {
  return a.edits - b.edits || a.place - b.place;
}
