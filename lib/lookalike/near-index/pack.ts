// A near index as plain arrays, to be packed alone or beside others, and back. The arrays of an index read back are those it
// was read from: loading copies nothing, it only checks that they point into each other.

import { packWords, unpackWords } from '../packed-words.ts';
import { type BucketTable, isShift, wordsOfSeen } from './bucket-table.ts';
import { type HandleStore, nextRecord, placeIn, storeMemory } from './handle-store.ts';
import { indexOver, type NearIndex, takeOverRecent } from './near-index.ts';

/** Goes up whenever keys, entries or this layout change. */
const VERSION = 3;

/** Gives the index as one buffer. */
export function packNearIndex(index: NearIndex): ArrayBuffer {
  return packWords(VERSION, nearParts(index));
}

/** Gives the index in a buffer of packNearIndex, or null if it is of another version, cut off or damaged. */
export function unpackNearIndex(buffer: ArrayBuffer): NearIndex | null {
  const parts = unpackWords(VERSION, buffer);
  return parts && nearFromParts(parts);
}

/** Gives the arrays of the index: numbers of handles and shift, bits of keys, starts of buckets, entries, letters, records. */
export function nearParts(index: NearIndex): readonly Uint32Array[] {
  if (index.recent.count > 0) takeOverRecent(index);
  const { store, table } = index;
  const numbers = Uint32Array.of(store.count, table.shift);
  const records = store.words.subarray(0, store.end);
  return [numbers, table.seen, table.starts, table.entries, table.letters, records];
}

/** How many arrays nearParts gives. */
export const NEAR_PARTS = 6;

/** Gives the index over arrays of nearParts, or null if they do not fit each other. */
export function nearFromParts(parts: readonly Uint32Array[]): NearIndex | null {
  const [numbers, seen, starts, entries, letters, words] = parts;
  if (parts.length !== NEAR_PARTS || !numbers || !seen || !starts || !entries || !letters || !words)
    return null;
  const [count = 0, shift = 0] = numbers;
  const table: BucketTable = { shift, seen, starts, entries, letters };
  const store = storeOf(words, count);
  return store && isWhole(table) && areBuckets(table) ? indexOver(store, table) : null;
}

/** Gives the store over these records, or null if they are not one behind the other to the end. */
function storeOf(words: Uint32Array, count: number): HandleStore | null {
  if (count > words.length) return null;
  const records = new Uint32Array(count);
  let at = 0;
  for (let place = 0; place < count; place += 1) {
    const head = words[at] ?? 0;
    if (placeIn(head) !== place) return null;
    records[place] = at;
    at = nextRecord(at, head);
  }
  return at === words.length ? { count, end: at, ...storeMemory(words), records } : null;
}

function isWhole({ shift, seen, starts, entries, letters }: BucketTable): boolean {
  if (!isShift(shift) || seen.length !== wordsOfSeen(shift)) return false;
  return starts.length === 2 ** (32 - shift) + 1 && letters.length === entries.length;
}

/** Whether buckets lie one behind the other, so that a look-up ends. Records are not gone through: beyond the store is nothing. */
function areBuckets({ starts, entries }: BucketTable): boolean {
  let before = 0;
  let falls = 0;
  for (let bucket = 0; bucket < starts.length; bucket += 1) {
    const start = starts[bucket] ?? 0;
    if (start < before) falls += 1;
    before = start;
  }
  return falls === 0 && before === entries.length;
}
