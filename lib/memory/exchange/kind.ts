// What is exchanged: each kind of record with how it is written in files, and where it is kept.

import type { MemoryTransaction } from '../database.ts';
import type { MemoryStoreName } from '../database-layout.ts';
import type { Read } from './record.ts';

/** The kinds, in the order in which they stand in a file. */
export const KIND_IDS = ['accounts', 'identities', 'known', 'decisions', 'findings'] as const;
export type KindId = (typeof KIND_IDS)[number];

/** How a file is laid beside what is kept: each entry for itself, or all of a kind in the place of all that was there. */
export type ImportMode = 'merge' | 'replace';

/** How records of one kind are written in files, and what tells them apart. */
export interface Format<T> {
  readonly id: KindId;
  readonly columns: readonly string[];
  /** The column that tells this kind's CSV from the others; null for the kind that is left. */
  readonly ownColumn: string | null;
  /** `now` stands in for a day that the file does not say, in ms. */
  readJson(value: unknown, now: number): Read<T>;
  readCells(cellOf: (column: string) => string, now: number): Read<T>;
  toJson(record: T): object;
  toCells(record: T): readonly string[];
  keyOf(record: T): string;
  /** Whether what is kept is younger than the file's word on it, and therefore stays in a merge. */
  isYounger(kept: T, read: T): boolean;
  /** Of what use a record is: where there is no room for all, the highest come in. */
  useOf(record: T): number;
  /** As many as there is room for. */
  readonly max: number;
}

/** Where records of one kind are kept in the database. */
export interface Shelf<T> {
  readonly store: MemoryStoreName;
  /** Gives every record that can be read, one after the other. */
  each(transaction: MemoryTransaction<'readonly' | 'readwrite'>, visit: (record: T) => void): Promise<void>;
  /** Writes records, replacing those of the same key or, in mode `replace`, all. `written` hears how many so far. */
  write(
    transaction: MemoryTransaction<'readwrite'>,
    records: readonly T[],
    mode: ImportMode,
    written: (count: number) => void,
  ): Promise<void>;
}

/** Rows of a store that are read in one go. */
const ROWS_AT_ONCE = 500;
/** Rows that are written in one go: the browser copies each. */
const PUTS_AT_ONCE = 100;

/** Gives the shelf of a kind that has a store of its own, a row a record. */
export function rowShelf<T>(row: {
  readonly store: MemoryStoreName;
  readonly keyOf: (record: T) => string;
  readonly toRow: (record: T) => unknown;
  readonly fromRow: (row: unknown, key: string) => T | null;
}): Shelf<T> {
  return {
    store: row.store,
    async each(transaction, visit) {
      const store = transaction.objectStore(row.store);
      let after: IDBKeyRange | null = null;
      for (;;) {
        const [keys, rows]: [string[], unknown[]] = await Promise.all([
          store.getAllKeys(after, ROWS_AT_ONCE),
          store.getAll(after, ROWS_AT_ONCE),
        ]);
        for (const [place, key] of keys.entries()) {
          const record = row.fromRow(rows[place], key);
          if (record !== null) visit(record);
        }
        const last = keys.at(-1);
        if (last === undefined || keys.length < ROWS_AT_ONCE) return;
        after = IDBKeyRange.lowerBound(last, true);
      }
    },
    async write(transaction, records, mode, written) {
      const store = transaction.objectStore(row.store);
      if (mode === 'replace') await store.clear();
      for (let from = 0; from < records.length; from += PUTS_AT_ONCE) {
        const batch = records.slice(from, from + PUTS_AT_ONCE);
        await Promise.all(batch.map((record) => store.put(row.toRow(record), row.keyOf(record))));
        written(from + batch.length);
      }
    },
  };
}
