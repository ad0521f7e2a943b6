// The stores of the database and how they came to be, version by version. What lies in them is parsed by whoever reads it:
// a row may have been written by an earlier version, or damaged.

import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** A store whose rows are read as unknown, under keys that are text. */
interface Rows {
  readonly key: string;
  readonly value: unknown;
}

/** Rows that are also found by the handles that stand in them, under `handles`. */
interface RowsByHandle extends Rows {
  readonly indexes: { readonly handles: string };
}

/** The database's stores. */
export interface MemorySchema extends DBSchema {
  /** Accounts with the badge that the person met; key: TikTok's user id; handles: the one they have and those they had. */
  readonly accounts: RowsByHandle;
  /** What was found about accounts; key: the account's subject (subject.ts); handles: the one it had last. */
  readonly findings: RowsByHandle;
  /** The watch-list; key: the handle. */
  readonly identities: Rows;
  /** Single values, such as packed names; key: the value's name. */
  readonly values: Rows;
}

/** The name of a store. */
export type MemoryStoreName = StoreNames<MemorySchema>;

/** Everything that a change of version may touch. */
export type UpgradeTransaction = IDBPTransaction<MemorySchema, MemoryStoreName[], 'versionchange'>;

/** Brings the database from the version before to the next one. */
export type LayoutStep = (
  database: IDBPDatabase<MemorySchema>,
  transaction: UpgradeTransaction,
) => void | Promise<void>;

/** One step a version, oldest first: the database's version is their number. A step that was shipped is never changed. */
export const LAYOUT: readonly LayoutStep[] = [
  // Version 1, 2026-11.
  (database) => {
    const byHandle = { multiEntry: true };
    database.createObjectStore('accounts').createIndex('handles', 'handles', byHandle);
    database.createObjectStore('findings').createIndex('handles', 'handles', byHandle);
    database.createObjectStore('identities');
    database.createObjectStore('values');
  },
];
