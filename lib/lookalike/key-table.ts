// Places of known accounts under text keys, in flat arrays: a key is kept as 64 bits of hash, 16 bytes an entry, nothing for
// the collector to walk. Two keys with one hash are a matter of chance (one in 10^12 at 100,000 keys) and make one
// candidate too many, which the judge looks at and drops.

export interface KeyTable {
  count: number;
  /** Number of the newest entry of each chain, plus one; 0 for none. */
  readonly newest: Uint32Array;
  /** Per entry: the entry before it in its chain, plus one; its place; the two words of its hash. */
  entries: Uint32Array;
}

const NOWHERE: readonly number[] = [];
const WORDS_PER_ENTRY = 4;
/** A full table grows by a quarter: most get a few keys more than there are accounts. */
const GROWS_BY = 4;
const BASE = 0x01000193;
const OTHER_BASE = 0x85ebca6b;

/** Gives an empty table with room for so many keys; it grows when there are more. */
export function keyTable(room: number): KeyTable {
  return {
    count: 0,
    newest: new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, room)))),
    entries: new Uint32Array(WORDS_PER_ENTRY * Math.max(1, room)),
  };
}

/** Files a place under a key; '' is no key. */
export function fileKey(table: KeyTable, key: string, place: number): void {
  if (key === '') return;
  if (WORDS_PER_ENTRY * table.count === table.entries.length) table.entries = grown(table.entries);
  const { newest, entries } = table;
  const hash = spread(hashOf(key, BASE));
  const chain = hash & (newest.length - 1);
  const at = WORDS_PER_ENTRY * table.count;
  entries[at] = newest[chain] ?? 0;
  entries[at + 1] = place;
  entries[at + 2] = hash;
  entries[at + 3] = hashOf(key, OTHER_BASE);
  table.count += 1;
  newest[chain] = table.count;
}

/** Gives the places filed under a key, newest first. */
export function placesUnder({ newest, entries }: KeyTable, key: string): readonly number[] {
  if (key === '') return NOWHERE;
  let places: number[] | null = null;
  const hash = spread(hashOf(key, BASE));
  let other = -1;
  let next = newest[hash & (newest.length - 1)] ?? 0;
  while (next > 0) {
    const at = WORDS_PER_ENTRY * (next - 1);
    if (entries[at + 2] === hash) {
      if (other < 0) other = hashOf(key, OTHER_BASE);
      if (entries[at + 3] === other) {
        places ??= [];
        places.push(entries[at + 1] ?? 0);
      }
    }
    next = entries[at] ?? 0;
  }
  return places ?? NOWHERE;
}

function grown(entries: Uint32Array): Uint32Array {
  const count = entries.length / WORDS_PER_ENTRY;
  const larger = new Uint32Array(WORDS_PER_ENTRY * (count + Math.ceil(count / GROWS_BY)));
  larger.set(entries);
  return larger;
}

/** Gives 32 bits of hash of a text. */
export function hashOf(key: string, base = BASE): number {
  let hash = base;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), base);
  return (hash ^ key.length) >>> 0;
}

/** Lets all bits reach the low ones, which choose the chain. */
function spread(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
  return (half ^ (half >>> 15)) >>> 0;
}
