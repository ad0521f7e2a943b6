// Records of the handles that joined a near index after it was built, filed under their keys in chains. Small: the index
// takes them over into its buckets before chains grow long.

import { entryOf } from './bucket-table.ts';

/** No handle is filed under more keys. */
const MOST_FILED = 16;

export interface RecentTable {
  count: number;
  /** Number of the newest entry of each chain, plus one; 0 for none. */
  readonly newest: Uint32Array;
  /** The entry before each entry of its chain, plus one. */
  readonly before: Uint32Array;
  /** As in a BucketTable. */
  readonly entries: Uint32Array;
  readonly letters: Uint32Array;
}

/** Gives an empty table for so many entries at most. */
export function emptyRecent(room: number): RecentTable {
  const chains = 2 ** Math.ceil(Math.log2(Math.max(2, room)));
  return {
    count: 0,
    newest: new Uint32Array(chains),
    before: new Uint32Array(room),
    entries: new Uint32Array(room),
    letters: new Uint32Array(room),
  };
}

/** Files a record under a key; the table must have room. */
export function fileRecent(table: RecentTable, key: number, letters: number, record: number): void {
  const chain = chainOf(table, key);
  const entry = table.count;
  table.entries[entry] = entryOf(key, record);
  table.letters[entry] = letters;
  table.before[entry] = table.newest[chain] ?? 0;
  table.newest[chain] = entry + 1;
  table.count = entry + 1;
}

/** Gives the chain of a key, a place in `newest`; by bits that the entry does not keep. */
export function chainOf({ newest }: RecentTable, key: number): number {
  return (key >>> 8) & (newest.length - 1);
}

/** Whether keys of one more handle may not fit. */
export function isFull({ count, before }: RecentTable): boolean {
  return count + MOST_FILED > before.length;
}
