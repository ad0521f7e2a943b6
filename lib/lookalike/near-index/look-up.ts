// Goes from a handle's keys to the handles near to it. Memory is what takes the time, not work: each step is done for all
// keys before the next step begins, so that the processor waits for many places of memory at once instead of one by one.

import { editsAllowed } from '../near-limit.ts';
import { type BucketTable, belongsTo, mayHold, placeIn, startIn } from './bucket-table.ts';
import { type HandleStore, lengthAt, NEVER, writeCodes } from './handle-store.ts';
import { emptyKeyList, type KeyList, listSearchKeys, MAX_LENGTH } from './keys.ts';
import { lettersApart } from './letters.ts';
import { chainOf, type RecentTable } from './recent-table.ts';
import { editsWithin } from './within-edits.ts';

/** One near handle: its place among the handles, in the order they came, and its distance. */
export interface NearHandle {
  readonly place: number;
  readonly edits: number;
}

/** What a look-up looks through. */
export interface Filed {
  readonly store: HandleStore;
  readonly table: BucketTable;
  readonly recent: RecentTable;
}

/** Working memory, written over by each look-up. */
export interface LookUpMemory {
  readonly own: Uint8Array;
  readonly list: KeyList;
  /** Where the bucket of each key that may be there begins and ends. */
  readonly begins: Uint32Array;
  readonly ends: Uint32Array;
  /** Places whose keys and letters agree, with repetitions. */
  readonly met: Uint32Array;
  metCount: number;
  /** Where their codes begin, and their lengths. */
  readonly froms: Uint32Array;
  readonly lengths: Uint8Array;
  /** Nothing: what is read ahead has to go somewhere. */
  ahead: number;
  readonly found: NearHandle[];
}

/** One edit more than any handle has characters. */
const LONGEST_OWN = MAX_LENGTH + 2;
const ROOM_FOR_MET = 256;

/** Gives working memory for any look-up. */
export function lookUpMemory(): LookUpMemory {
  const list = emptyKeyList();
  return {
    own: new Uint8Array(LONGEST_OWN),
    list,
    begins: new Uint32Array(list.keys.length),
    ends: new Uint32Array(list.keys.length),
    met: new Uint32Array(ROOM_FOR_MET),
    metCount: 0,
    froms: new Uint32Array(ROOM_FOR_MET),
    lengths: new Uint8Array(ROOM_FOR_MET),
    ahead: 0,
    found: [],
  };
}

/** Gives the handles within the edits that they allow, in no particular order; for overlong handles none. */
export function lookUp(filed: Filed, memory: LookUpMemory, handle: string): readonly NearHandle[] {
  const { length } = handle;
  memory.found.length = 0;
  if (length > LONGEST_OWN) return memory.found;
  writeCodes(handle, length, memory.own, 0);
  listSearchKeys(memory.own, length, memory.list);
  memory.metCount = 0;
  if (filed.recent.count > 0) meetRecent(filed, memory, length);
  findBuckets(filed.table, memory);
  meetBuckets(filed, memory, length);
  settle(filed.store, memory, length);
  return memory.found;
}

/** Keeps of the list the keys whose buckets may hold them, and reads those buckets ahead. */
function findBuckets({ shift, starts, entries }: BucketTable, memory: LookUpMemory): void {
  const { list, begins, ends } = memory;
  const { keys, letters, apart } = list;
  let count = 0;
  for (let k = 0; k < list.count; k += 1) {
    const key = keys[k] ?? 0;
    const bucket = key >>> shift;
    const word = starts[bucket] ?? 0;
    if (!mayHold(word, key)) continue;
    keys[count] = key;
    letters[count] = letters[k] ?? 0;
    apart[count] = apart[k] ?? 0;
    begins[count] = startIn(word);
    ends[count] = startIn(starts[bucket + 1] ?? 0);
    count += 1;
  }
  list.count = count;
  let ahead = 0;
  for (let k = 0; k < count; k += 1) ahead ^= entries[2 * (begins[k] ?? 0)] ?? 0;
  memory.ahead = ahead;
}

function meetBuckets({ store, table }: Filed, memory: LookUpMemory, length: number): void {
  const { list, begins, ends } = memory;
  const { entries } = table;
  for (let k = 0; k < list.count; k += 1) {
    const key = list.keys[k] ?? 0;
    const letters = list.letters[k] ?? 0;
    const apart = list.apart[k] ?? 0;
    const end = 2 * (ends[k] ?? 0);
    for (let at = 2 * (begins[k] ?? 0); at < end; at += 2) {
      if (lettersApart(letters, entries[at + 1] ?? 0) > apart) continue;
      const entry = entries[at] ?? 0;
      if (belongsTo(entry, key)) meet(store, memory, length, placeIn(entry));
    }
  }
}

function meetRecent({ store, recent }: Filed, memory: LookUpMemory, length: number): void {
  const { newest, before, entries } = recent;
  const { list } = memory;
  for (let k = 0; k < list.count; k += 1) {
    const key = list.keys[k] ?? 0;
    for (let next = newest[chainOf(recent, key)] ?? 0; next > 0; next = before[next - 1] ?? 0) {
      const at = 2 * (next - 1);
      if (lettersApart(list.letters[k] ?? 0, entries[at + 1] ?? 0) > (list.apart[k] ?? 0)) continue;
      const entry = entries[at] ?? 0;
      if (belongsTo(entry, key)) meet(store, memory, length, placeIn(entry));
    }
  }
}

function meet(store: HandleStore, memory: LookUpMemory, length: number, place: number): void {
  if (memory.metCount === ROOM_FOR_MET) settle(store, memory, length);
  memory.met[memory.metCount] = place;
  memory.metCount += 1;
}

/** Counts the edits to all handles met, and keeps those near enough. */
function settle(store: HandleStore, memory: LookUpMemory, length: number): void {
  const { met, metCount, froms, lengths, own, found } = memory;
  for (let m = 0; m < metCount; m += 1) froms[m] = store.starts[met[m] ?? 0] ?? 0;
  memory.metCount = 0;
  for (let m = 0; m < metCount; m += 1) lengths[m] = lengthAt(store, froms[m] ?? 0);
  for (let m = 0; m < metCount; m += 1) {
    const from = froms[m] ?? 0;
    const otherLength = lengths[m] ?? NEVER;
    const limit = editsAllowed(otherLength);
    if (otherLength === NEVER || Math.abs(otherLength - length) > limit) continue;
    const place = met[m] ?? 0;
    if (isAmong(found, place)) continue;
    const edits = editsWithin(own, length, store.codes, from + 1, from + 1 + otherLength, limit);
    if (edits >= 0) found.push({ place, edits });
  }
}

function isAmong(found: readonly NearHandle[], place: number): boolean {
  for (const other of found) if (other.place === place) return true;
  return false;
}
