// Records of handles filed under 32-bit keys, in buckets that lie one behind the other: the key's high bits choose the
// bucket, eight low bits stand beside each record, and the letters that sort out chance lie in an array of their own: of most
// entries nothing else is read. Before all that one bit a key says which keys are there at all: small enough to stay in the
// processor's cache, it ends the search for most. Built in one go, never changed.

import { codesFrom, type HandleStore, isGone, lengthIn } from './handle-store.ts';
import { emptyKeyList, type KeyList, listFilingKeys } from './keys.ts';

export interface BucketTable {
  /** The bucket of a key is key >>> shift. */
  readonly shift: number;
  /** Bits by the key's high bits, SEEN_BITS more than choose its bucket: whether such a key is filed. */
  readonly seen: Uint32Array;
  /** Where each bucket begins, in entries; one more than there are buckets. */
  readonly starts: Uint32Array;
  /** Per entry: low bits of the key << 24 | record. */
  readonly entries: Uint32Array;
  /** Per entry: letters of what the key leaves out. */
  readonly letters: Uint32Array;
}

/** Records begin within the first 16.7 million words: some four million handles. */
const RECORD_BITS = 24;
/** What an entry keeps of its key. */
export const LOW_BITS = 2 ** (32 - RECORD_BITS) - 1;
const RECORD_MASK = 2 ** RECORD_BITS - 1;
const FEWEST_BITS = 4;
const MOST_BITS = 22;
const SEEN_BITS = 4;
const WORD_BITS = 5;
/** For the number of buckets: handles are filed under eight keys on average, so there are two to four entries in each. */
const BUCKETS_PER_HANDLE = 4;

/** Gives the table over a store's handles; in each bucket records keep their order. Keys are made twice: cheaper than kept. */
export function buildBuckets(store: HandleStore): BucketTable {
  const bits = bucketBits(store.count * BUCKETS_PER_HANDLE);
  const shift = 32 - bits;
  const starts = new Uint32Array(2 ** bits + 1);
  const seen = new Uint32Array(wordsOfSeen(shift));
  const list = emptyKeyList();
  for (let place = 0; place < store.count; place += 1) {
    listKeysAt(store, place, list);
    for (let k = 0; k < list.count; k += 1) {
      const key = list.keys[k] ?? 0;
      bump(starts, key >>> shift);
      markSeen(seen, shift, key);
    }
  }
  const count = makeEnds(starts);
  const entries = new Uint32Array(count);
  const letters = new Uint32Array(count);
  for (let place = store.count - 1; place >= 0; place -= 1) {
    const record = listKeysAt(store, place, list);
    for (let k = 0; k < list.count; k += 1) {
      const key = list.keys[k] ?? 0;
      const slot = (starts[key >>> shift] ?? 0) - 1;
      starts[key >>> shift] = slot;
      entries[slot] = entryOf(key, record);
      letters[slot] = list.letters[k] ?? 0;
    }
  }
  return { shift, seen, starts, entries, letters };
}

/** Lists the keys of the handle at a place of the store, none for one that is not to be found; gives its record. */
export function listKeysAt({ words, codes, records }: HandleStore, place: number, list: KeyList): number {
  const record = records[place] ?? 0;
  const head = words[record] ?? 0;
  if (isGone(head)) list.count = 0;
  else listFilingKeys(codes, codesFrom(record), lengthIn(head), list);
  return record;
}

/** Gives the entry for a record filed under a key. */
export function entryOf(key: number, record: number): number {
  return ((key << RECORD_BITS) | record) >>> 0;
}

/** Gives the low bits of its key in an entry; in a key's bucket, one in 256 others has the same. */
export function lowBitsIn(entry: number): number {
  return entry >>> RECORD_BITS;
}

/** Gives the record in an entry. */
export function recordIn(entry: number): number {
  return entry & RECORD_MASK;
}

/** Gives 1 if the key may be filed, else 0: of those that are not, one in ten passes. */
export function seenBit(seen: Uint32Array, shift: number, key: number): number {
  const bit = key >>> (shift - SEEN_BITS);
  return ((seen[bit >>> WORD_BITS] ?? 0) >>> bit) & 1;
}

/** Gives the number of words that the bits for all keys take. */
export function wordsOfSeen(shift: number): number {
  return 2 ** (32 - shift + SEEN_BITS - WORD_BITS);
}

/** Whether a table can have so many bits of the key beside those that choose the bucket. */
export function isShift(shift: number): boolean {
  return shift >= 32 - MOST_BITS && shift <= 32 - FEWEST_BITS;
}

function markSeen(seen: Uint32Array, shift: number, key: number): void {
  const bit = key >>> (shift - SEEN_BITS);
  seen[bit >>> WORD_BITS] = (seen[bit >>> WORD_BITS] ?? 0) | (1 << bit);
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

function bucketBits(buckets: number): number {
  return Math.max(FEWEST_BITS, Math.min(MOST_BITS, 31 - Math.clz32(Math.max(1, buckets))));
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
