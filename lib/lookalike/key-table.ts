// Places of known accounts under text keys, in flat arrays with nothing for the collector to walk. A key is kept as two hashes:
// some bits of the one choose its chain, all 32 of the other stand beside the place, 12 bytes an entry. Two keys that agree
// in both are a matter of chance (one look-up in 10^9 at 100,000 keys) and make one candidate too many, which the judge looks
// at and drops. Before the chains one bit a key says which keys are there at all: it ends the search for most.

import { HASHES, hashText, spread } from './rolling-hash.ts';

export interface KeyTable {
  count: number;
  /** Bits by the high bits of a key's hash: whether such a key is filed. */
  readonly seen: Uint32Array;
  /** Number of the newest entry of each chain, plus one; 0 for none. */
  readonly newest: Uint32Array;
  /** Per entry: the entry before it in its chain, plus one; its place; the hash beside it. Grows as needed. */
  entries: Uint32Array;
}

const WORDS_PER_ENTRY = 3;
/** Room at first, as a share of what was asked for: often fewer keys come, as '' is none. */
const FIRST_SHARE = 0.5;
const GROWTH = 1.25;
const FEWEST_CHAINS = 2;
const MOST_CHAIN_BITS = 24;
/** Twice to four times as many keys as it was made for. */
const CROWDED = 4;
/** Bits of `seen` for each chain, as a power of two: of keys that are not there, one in ten passes. */
const SEEN_BITS = 4;
const WORD_BITS = 5;

/** Gives an empty table for about so many keys; more find room too. */
export function keyTable(room: number): KeyTable {
  const bits = Math.min(MOST_CHAIN_BITS, 31 - Math.clz32(Math.max(FEWEST_CHAINS, room)));
  return {
    count: 0,
    seen: new Uint32Array(2 ** (bits + SEEN_BITS - WORD_BITS)),
    newest: new Uint32Array(2 ** bits),
    entries: new Uint32Array(WORDS_PER_ENTRY * Math.ceil(room * FIRST_SHARE)),
  };
}

/** Files a place under a key; '' is no key. */
export function fileKey(table: KeyTable, key: string, place: number): void {
  if (key === '') return;
  const at = WORDS_PER_ENTRY * table.count;
  if (at >= table.entries.length) table.entries = grown(table.entries, table.count);
  const { seen, newest, entries } = table;
  hashText(key);
  const hash = spread(HASHES.one);
  const bit = seenBitOf(table, hash);
  seen[bit >>> WORD_BITS] = (seen[bit >>> WORD_BITS] ?? 0) | (1 << bit);
  const chain = hash & (newest.length - 1);
  entries[at] = newest[chain] ?? 0;
  entries[at + 1] = place;
  entries[at + 2] = HASHES.other;
  table.count += 1;
  newest[chain] = table.count;
}

/** Whether chains have grown so long that the table is better made anew for more keys. */
export function isCrowded({ count, newest }: KeyTable): boolean {
  return count > CROWDED * newest.length;
}

/** Gives the places filed under a key, newest first. */
export function placesUnder(table: KeyTable, key: string): readonly number[] {
  if (key === '') return NO_PLACES;
  hashText(key);
  return placesUnderHash(table);
}

/** Gives the places filed under the key whose hashes are in HASHES, newest first. */
export function placesUnderHash(table: KeyTable): readonly number[] {
  const hash = spread(HASHES.one);
  if (!isSeen(table, hash)) return NO_PLACES;
  const { newest, entries } = table;
  const other = HASHES.other >>> 0;
  let next = newest[hash & (newest.length - 1)] ?? 0;
  let places: number[] | null = null;
  while (next > 0) {
    const at = WORDS_PER_ENTRY * (next - 1);
    if (entries[at + 2] === other) {
      places ??= [];
      places.push(entries[at + 1] ?? 0);
    }
    next = entries[at] ?? 0;
  }
  return places ?? NO_PLACES;
}

/** Whether any place is filed under the key whose hashes are in HASHES. */
export function isFiled(table: KeyTable): boolean {
  return placesUnderHash(table).length > 0;
}

function isSeen(table: KeyTable, hash: number): boolean {
  const bit = seenBitOf(table, hash);
  return (((table.seen[bit >>> WORD_BITS] ?? 0) >>> bit) & 1) === 1;
}

/** The high bits of the hash, as many as `seen` has room for. */
function seenBitOf({ seen }: KeyTable, hash: number): number {
  return hash >>> (Math.clz32(seen.length) + 1 - WORD_BITS);
}

const NO_PLACES: readonly number[] = [];

/** How many arrays keyTableParts gives. */
export const KEY_TABLE_PARTS = 3;

/** Gives the arrays of the table, to be packed; they are the table's own. */
export function keyTableParts({ count, seen, newest, entries }: KeyTable): readonly Uint32Array[] {
  return [seen, newest, entries.subarray(0, WORDS_PER_ENTRY * count)];
}

/**
 * Gives the table over arrays of keyTableParts, whose places are all below `places`, or null if they do not fit each other.
 * Nothing is copied: from then on the arrays are the table's.
 */
export function keyTableFromParts(parts: readonly Uint32Array[], places: number): KeyTable | null {
  const [seen, newest, entries] = parts;
  if (parts.length !== KEY_TABLE_PARTS || !seen || !newest || !entries) return null;
  const count = entries.length / WORDS_PER_ENTRY;
  const bits = 31 - Math.clz32(newest.length);
  if (!Number.isInteger(count) || newest.length < FEWEST_CHAINS || newest.length !== 2 ** bits) return null;
  if (seen.length !== 2 ** (bits + SEEN_BITS - WORD_BITS)) return null;
  for (let chain = 0; chain < newest.length; chain += 1) if ((newest[chain] ?? 0) > count) return null;
  for (let entry = 0; entry < count; entry += 1) {
    const at = WORDS_PER_ENTRY * entry;
    // A chain goes back in time only, so that it ends.
    if ((entries[at] ?? 0) > entry || (entries[at + 1] ?? 0) >= places) return null;
  }
  return { count, seen, newest, entries };
}

function grown(old: Uint32Array, count: number): Uint32Array {
  const larger = new Uint32Array(WORDS_PER_ENTRY * Math.ceil((count + 1) * GROWTH));
  larger.set(old);
  return larger;
}
