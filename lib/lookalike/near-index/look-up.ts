// Goes from a handle's keys to the handles near to it. Memory is what takes the time, not work: each step is done for all
// keys before the next step begins, so that the processor waits for many places of memory at once instead of one by one.

import { editsAllowed } from '../near-limit.ts';
import { type BucketTable, LOW_BITS, lowBitsIn, recordIn, seenBit } from './bucket-table.ts';
import { codesFrom, type HandleStore, lengthIn, placeIn, writeCodes } from './handle-store.ts';
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
  /** Entries whose letters agree, then records whose keys agree too, with repetitions; and the low bits of their keys. */
  readonly met: Uint32Array;
  readonly lows: Uint8Array;
  metCount: number;
  /** Their first words. */
  readonly heads: Uint32Array;
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
    lows: new Uint8Array(ROOM_FOR_MET),
    metCount: 0,
    heads: new Uint32Array(ROOM_FOR_MET),
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
  return lookUpOwn(filed, memory, length);
}

/** As lookUp, of the handle whose codes are the first `length` in `memory.own`; not overlong. */
export function lookUpOwn(filed: Filed, memory: LookUpMemory, length: number): readonly NearHandle[] {
  memory.found.length = 0;
  listSearchKeys(memory.own, length, memory.list);
  memory.metCount = 0;
  if (filed.recent.count > 0) meetRecent(filed, memory, length);
  findBuckets(filed.table, memory);
  meetBuckets(filed, memory, length);
  return memory.found;
}

/** Keeps of the list the keys that may be filed, and reads their buckets ahead. */
function findBuckets({ shift, seen, starts, letters }: BucketTable, memory: LookUpMemory): void {
  const { list, begins, ends } = memory;
  const { keys } = list;
  let count = 0;
  for (let k = 0; k < list.count; k += 1) {
    // Written in any case and counted if it may be filed: a branch would be guessed wrong half of the time.
    const key = keys[k] ?? 0;
    keys[count] = key;
    list.letters[count] = list.letters[k] ?? 0;
    list.apart[count] = list.apart[k] ?? 0;
    count += seenBit(seen, shift, key);
  }
  list.count = count;
  for (let k = 0; k < count; k += 1) {
    const bucket = (keys[k] ?? 0) >>> shift;
    begins[k] = starts[bucket] ?? 0;
    ends[k] = starts[bucket + 1] ?? 0;
  }
  let ahead = 0;
  for (let k = 0; k < count; k += 1) ahead ^= letters[begins[k] ?? 0] ?? 0;
  memory.ahead = ahead;
}

function meetBuckets({ store, table }: Filed, memory: LookUpMemory, length: number): void {
  const { list, begins, ends } = memory;
  const { letters: filed } = table;
  for (let k = 0; k < list.count; k += 1) {
    const low = (list.keys[k] ?? 0) & LOW_BITS;
    const letters = list.letters[k] ?? 0;
    const apart = list.apart[k] ?? 0;
    const end = ends[k] ?? 0;
    for (let at = begins[k] ?? 0; at < end; at += 1) {
      if (lettersApart(letters, filed[at] ?? 0) <= apart) meet(store, table.entries, memory, length, at, low);
    }
  }
  settle(store, table.entries, memory, length);
}

function meetRecent({ store, recent }: Filed, memory: LookUpMemory, length: number): void {
  const { newest, before, entries, letters } = recent;
  const { list } = memory;
  for (let k = 0; k < list.count; k += 1) {
    const key = list.keys[k] ?? 0;
    for (let next = newest[chainOf(recent, key)] ?? 0; next > 0; next = before[next - 1] ?? 0) {
      if (lettersApart(list.letters[k] ?? 0, letters[next - 1] ?? 0) > (list.apart[k] ?? 0)) continue;
      meet(store, entries, memory, length, next - 1, key & LOW_BITS);
    }
  }
  settle(store, entries, memory, length);
}

function meet(
  store: HandleStore,
  entries: Uint32Array,
  memory: LookUpMemory,
  length: number,
  at: number,
  low: number,
): void {
  if (memory.metCount === ROOM_FOR_MET) settle(store, entries, memory, length);
  memory.met[memory.metCount] = at;
  memory.lows[memory.metCount] = low;
  memory.metCount += 1;
}

/** Counts the edits to the handles of all entries met that are their keys', and keeps those near enough. */
function settle(store: HandleStore, entries: Uint32Array, memory: LookUpMemory, length: number): void {
  const { met, lows, heads, own, found } = memory;
  let count = 0;
  for (let m = 0; m < memory.metCount; m += 1) {
    const entry = entries[met[m] ?? 0] ?? 0;
    met[count] = recordIn(entry);
    count += lowBitsIn(entry) === lows[m] ? 1 : 0;
  }
  memory.metCount = 0;
  for (let m = 0; m < count; m += 1) heads[m] = store.words[met[m] ?? 0] ?? 0;
  for (let m = 0; m < count; m += 1) {
    const head = heads[m] ?? 0;
    const otherLength = lengthIn(head);
    const limit = editsAllowed(otherLength);
    if (Math.abs(otherLength - length) > limit) continue;
    const from = codesFrom(met[m] ?? 0);
    const edits = editsWithin(own, length, store.codes, from, from + otherLength, limit);
    if (edits >= 0 && !isAmong(found, placeIn(head))) found.push({ place: placeIn(head), edits });
  }
}

function isAmong(found: readonly NearHandle[], place: number): boolean {
  for (const other of found) if (other.place === place) return true;
  return false;
}
