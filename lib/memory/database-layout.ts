// The stores of the database and how they came to be, version by version. What lies in them is parsed by whoever reads it:
// a row may have been written by an earlier version, or damaged.

import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** A store whose rows are read as unknown, under keys that are text. */
interface Rows {
  readonly key: string;
  readonly value: unknown;
}

/** The database's stores. */
export interface MemorySchema extends DBSchema {
  /** Accounts with the badge that the person met; key: TikTok's user id. */
  readonly accounts: Rows;
  /** What was found about accounts; key: the account's subject (subject.ts). */
  readonly findings: Rows;
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

/** The stores of version 1. Later versions name theirs in their own step: this list is never changed. */
const FIRST_STORES: readonly MemoryStoreName[] = ['accounts', 'findings', 'identities', 'values'];

/** One step a version, oldest first: the database's version is their number. A step that was shipped is never changed. */
export const LAYOUT: readonly LayoutStep[] = [
  // Version 1, 2026-11.
  (database) => {
    for (const name of FIRST_STORES) database.createObjectStore(name);
  },
];
