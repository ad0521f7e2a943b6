// Places of known accounts under text keys, in flat arrays with nothing for the collector to walk. A key is kept as two hashes:
// some bits of the one choose its chain, all 32 of the other stand beside the place, 12 bytes an entry. Two keys that agree
// in both are a matter of chance (one look-up in 10^9 at 100,000 keys) and make one candidate too many, which the judge looks
// at and drops.

export interface KeyTable {
  count: number;
  /** Number of the newest entry of each chain, plus one; 0 for none. */
  readonly newest: Uint32Array;
  /** Per entry: the entry before it in its chain, plus one; its place; the hash beside it. Grows as needed. */
  entries: Uint32Array;
}

const WORDS_PER_ENTRY = 3;
const BASE = 0x01000193;
const OTHER_BASE = 0x85ebca6b;
/** Room at first, as a share of what was asked for: often fewer keys come, as '' is none. */
const FIRST_SHARE = 0.5;
const GROWTH = 1.25;
const FEWEST_CHAINS = 2;
const MOST_CHAIN_BITS = 24;

/** Gives an empty table for about so many keys; more find room too. */
export function keyTable(room: number): KeyTable {
  const bits = Math.min(MOST_CHAIN_BITS, 31 - Math.clz32(Math.max(FEWEST_CHAINS, room)));
  return {
    count: 0,
    newest: new Uint32Array(2 ** bits),
    entries: new Uint32Array(WORDS_PER_ENTRY * Math.ceil(room * FIRST_SHARE)),
  };
}

/** Files a place under a key; '' is no key. */
export function fileKey(table: KeyTable, key: string, place: number): void {
  if (key === '') return;
  const at = WORDS_PER_ENTRY * table.count;
  if (at === table.entries.length) table.entries = grown(table.entries, table.count);
  const { newest, entries } = table;
  const chain = hashBoth(key) & (newest.length - 1);
  entries[at] = newest[chain] ?? 0;
  entries[at + 1] = place;
  entries[at + 2] = otherHash;
  table.count += 1;
  newest[chain] = table.count;
}

/** Gives the places filed under a key, newest first. */
export function placesUnder({ newest, entries }: KeyTable, key: string): readonly number[] {
  if (key === '') return NO_PLACES;
  let next = newest[hashBoth(key) & (newest.length - 1)] ?? 0;
  let places: number[] | null = null;
  while (next > 0) {
    const at = WORDS_PER_ENTRY * (next - 1);
    if (entries[at + 2] === otherHash) {
      places ??= [];
      places.push(entries[at + 1] ?? 0);
    }
    next = entries[at] ?? 0;
  }
  return places ?? NO_PLACES;
}

const NO_PLACES: readonly number[] = [];

/** How many arrays keyTableParts gives. */
export const KEY_TABLE_PARTS = 2;

/** Gives the arrays of the table, to be packed; they are the table's own. */
export function keyTableParts({ count, newest, entries }: KeyTable): readonly Uint32Array[] {
  return [newest, entries.subarray(0, WORDS_PER_ENTRY * count)];
}

/**
 * Gives the table over arrays of keyTableParts, whose places are all below `places`, or null if they do not fit each other.
 * Nothing is copied: from then on the arrays are the table's.
 */
export function keyTableFromParts(parts: readonly Uint32Array[], places: number): KeyTable | null {
  const [newest, entries] = parts;
  if (parts.length !== KEY_TABLE_PARTS || !newest || !entries) return null;
  const count = entries.length / WORDS_PER_ENTRY;
  const bits = 31 - Math.clz32(newest.length);
  if (!Number.isInteger(count) || newest.length < FEWEST_CHAINS || newest.length !== 2 ** bits) return null;
  for (let chain = 0; chain < newest.length; chain += 1) if ((newest[chain] ?? 0) > count) return null;
  for (let entry = 0; entry < count; entry += 1) {
    const at = WORDS_PER_ENTRY * entry;
    // A chain goes back in time only, so that it ends.
    if ((entries[at] ?? 0) > entry || (entries[at + 1] ?? 0) >= places) return null;
  }
  return { count, newest, entries };
}

function grown(old: Uint32Array, count: number): Uint32Array {
  const larger = new Uint32Array(WORDS_PER_ENTRY * Math.ceil((count + 1) * GROWTH));
  larger.set(old);
  return larger;
}

/** The hash beside the place, of the key that hashBoth read last: it comes out of the same walk, and a pair would be an object a key. */
let otherHash = 0;

/** Gives the hash that chooses the chain, its bits spread so that all reach the low ones; leaves the other in otherHash. */
function hashBoth(key: string): number {
  let hash = BASE;
  let other = OTHER_BASE;
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    hash = Math.imul(hash ^ code, BASE);
    other = Math.imul(other ^ code, OTHER_BASE);
  }
  otherHash = (other ^ key.length) >>> 0;
  const half = Math.imul(hash ^ key.length ^ (hash >>> 16), 0xc2b2ae35);
  return (half ^ (half >>> 15)) >>> 0;
}
