// Places of handles filed under 32-bit keys, in buckets that lie one behind the other: the key's high bits choose the
// bucket, eight low bits stand beside each place. Built in one go, never changed. Two flat arrays, no hash is kept whole.

export interface BucketTable {
  /** The bucket of a key is key >>> shift. */
  readonly shift: number;
  /** Where each bucket begins in `entries`; one more entry than buckets. */
  readonly starts: Uint32Array;
  /** Low bits of the key << 24 | place. */
  readonly entries: Uint32Array;
}

/** Places are 24 bits: 16.7 million handles. */
export const PLACE_BITS = 24;
const PLACE_MASK = 2 ** PLACE_BITS - 1;
const FEWEST_BITS = 4;
const MOST_BITS = 24;

/** Gives the table over the first `count` keys, filed under `places` beside them; in each bucket places keep their order. */
export function buildBuckets(keys: Uint32Array, places: Uint32Array, count: number): BucketTable {
  const shift = 32 - bucketBits(count);
  const starts = new Uint32Array(2 ** (32 - shift) + 1);
  const entries = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) bump(starts, (keys[at] ?? 0) >>> shift);
  let sum = 0;
  for (let bucket = 0; bucket < starts.length; bucket += 1) {
    sum += starts[bucket] ?? 0;
    starts[bucket] = sum;
  }
  for (let at = count - 1; at >= 0; at -= 1) {
    const key = keys[at] ?? 0;
    const bucket = key >>> shift;
    const slot = (starts[bucket] ?? 0) - 1;
    starts[bucket] = slot;
    entries[slot] = entryOf(key, places[at] ?? 0);
  }
  return { shift, starts, entries };
}

/** Gives the entry for a place filed under a key. */
export function entryOf(key: number, place: number): number {
  return ((key << PLACE_BITS) | place) >>> 0;
}

/** Whether an entry of the key's bucket can be the key's: one in 256 others passes. */
export function belongsTo(entry: number, key: number): boolean {
  return ((entry >>> PLACE_BITS) ^ key) << PLACE_BITS === 0;
}

/** Gives the place in an entry. */
export function placeIn(entry: number): number {
  return entry & PLACE_MASK;
}

/** One to two entries a bucket. */
function bucketBits(count: number): number {
  return Math.max(FEWEST_BITS, Math.min(MOST_BITS, 31 - Math.clz32(Math.max(1, count))));
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
