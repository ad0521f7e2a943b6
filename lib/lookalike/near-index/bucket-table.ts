// Places of handles filed under 32-bit keys, in buckets that lie one behind the other: the key's high bits choose the
// bucket, eight low bits stand beside each place, then the letters that sort out chance. Beside where a bucket begins stands
// which kinds of keys it holds, so that most keys that are not there end at that one word. Built in one go, never changed.

import { type HandleStore, lengthAt, NEVER } from './handle-store.ts';
import { emptyKeyList, type KeyList, listFilingKeys } from './keys.ts';

export interface BucketTable {
  /** The bucket of a key is key >>> shift. */
  readonly shift: number;
  /** Kinds of keys in each bucket << 27 | where it begins, in entries; one more than there are buckets. */
  readonly starts: Uint32Array;
  /** Two words an entry: low bits of the key << 24 | place, then letters. */
  readonly entries: Uint32Array;
}

/** Places are 24 bits: 16.7 million handles. */
const PLACE_BITS = 24;
const PLACE_MASK = 2 ** PLACE_BITS - 1;
/** 134 million entries, five kinds of keys. */
const START_BITS = 27;
const START_MASK = 2 ** START_BITS - 1;
const KINDS = 5;
const FEWEST_BITS = 4;
const MOST_BITS = 24;
/** What handles are filed under on average, for the number of buckets: one to two entries in each. */
const KEYS_PER_HANDLE = 8;

/** Gives the table over a store's handles; in each bucket places keep their order. Keys are made twice: cheaper than kept. */
export function buildBuckets(store: HandleStore): BucketTable {
  const shift = 32 - bucketBits(store.count * KEYS_PER_HANDLE);
  const starts = new Uint32Array(2 ** (32 - shift) + 1);
  const list = emptyKeyList();
  for (let place = 0; place < store.count; place += 1) {
    listKeysAt(store, place, list);
    for (let k = 0; k < list.count; k += 1) bump(starts, (list.keys[k] ?? 0) >>> shift);
  }
  const entries = new Uint32Array(2 * makeEnds(starts));
  for (let place = store.count - 1; place >= 0; place -= 1) {
    listKeysAt(store, place, list);
    for (let k = 0; k < list.count; k += 1) {
      const key = list.keys[k] ?? 0;
      const word = (starts[key >>> shift] ?? 0) - 1;
      starts[key >>> shift] = word | kindOf(key);
      const slot = startIn(word);
      entries[2 * slot] = entryOf(key, place);
      entries[2 * slot + 1] = list.letters[k] ?? 0;
    }
  }
  return { shift, starts, entries };
}

/** Lists the keys of the handle at a place of the store; none for one that is not to be found. */
export function listKeysAt(store: HandleStore, place: number, list: KeyList): void {
  const from = store.starts[place] ?? 0;
  const length = lengthAt(store, from);
  if (length === NEVER) list.count = 0;
  else listFilingKeys(store.codes, from + 1, length, list);
}

/** Gives where a bucket begins, of its word in `starts`. */
export function startIn(word: number): number {
  return word & START_MASK;
}

/** Whether the bucket of this word in `starts` can hold the key. */
export function mayHold(word: number, key: number): boolean {
  return (word & kindOf(key)) !== 0;
}

/** The bit for a key's kind, by its eight low bits. */
function kindOf(key: number): number {
  return 1 << (START_BITS + (((key & 0xff) * KINDS) >>> 8));
}

/** Gives the first word of the entry for a place filed under a key. */
export function entryOf(key: number, place: number): number {
  return ((key << PLACE_BITS) | place) >>> 0;
}

/** Whether an entry in the key's bucket can be the key's: one in 256 others passes. */
export function belongsTo(entry: number, key: number): boolean {
  return ((entry >>> PLACE_BITS) ^ key) << PLACE_BITS === 0;
}

/** Gives the place in an entry's first word. */
export function placeIn(entry: number): number {
  return entry & PLACE_MASK;
}

/** Turns counts into where each bucket ends; gives the end of the last. */
function makeEnds(counts: Uint32Array): number {
  let sum = 0;
  for (let bucket = 0; bucket < counts.length; bucket += 1) {
    sum += counts[bucket] ?? 0;
    counts[bucket] = sum;
  }
  return sum;
}

function bucketBits(entries: number): number {
  return Math.max(FEWEST_BITS, Math.min(MOST_BITS, 31 - Math.clz32(Math.max(1, entries))));
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
