// The database of what is remembered (IndexedDB), opened when it is first asked for and again whenever the browser closed it.
// That a browser's storage fails is no bug: it is full, forbidden, damaged, or from a later version. Callers get that as an
// outcome and go on without. What lies in the stores is the business of lib/memory's other files.

import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { LAYOUT, type LayoutStep, type MemorySchema, type MemoryStoreName } from './database-layout.ts';
import { BLOCKED, type MemoryProblem, memoryProblem } from './memory-problem.ts';

/** What an action gave, or why storage failed; of a change nothing was written then. */
export type Remembered<T> =
  | { readonly state: 'done'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: MemoryProblem };

/** One transaction over some stores. It ends as soon as an action waits for anything else than the database. */
export type MemoryTransaction<Mode extends 'readonly' | 'readwrite'> = IDBPTransaction<
  MemorySchema,
  MemoryStoreName[],
  Mode
>;

type Action<Mode extends 'readonly' | 'readwrite', T> = (transaction: MemoryTransaction<Mode>) => Promise<T>;

/** What is remembered. Neither call rejects for what the storage does, only for a bug in the action. */
export interface Memory {
  /** Runs what only reads. */
  read<T>(stores: readonly MemoryStoreName[], action: Action<'readonly', T>): Promise<Remembered<T>>;
  /** Runs what writes: all of it is written or nothing. */
  change<T>(stores: readonly MemoryStoreName[], action: Action<'readwrite', T>): Promise<Remembered<T>>;
  /** Closes the database; the next call opens it again. */
  close(): Promise<void>;
}

declare const lastingBrand: unique symbol;

/** Memory that an ordinary window may write to. Only lastingMemory() makes one. */
export type LastingMemory = Memory & { readonly [lastingBrand]: true };

/** Gives the memory for writing what a window showed, null for a private window: see lasting-store.ts. */
export function lastingMemory(
  memory: Memory,
  { isPrivateWindow }: { readonly isPrivateWindow: boolean },
): LastingMemory | null {
  return mayLast(memory, isPrivateWindow) ? memory : null;
}

function mayLast(memory: Memory, isPrivateWindow: boolean): memory is LastingMemory {
  return !isPrivateWindow;
}

type Connection = IDBPDatabase<MemorySchema>;

/** A database that is open or on its way; `opened` rejects for one that takes too long, until it comes after all. */
interface Held {
  opened: Promise<Connection>;
}

/** Gives the memory in the browser's database of this name. Nothing is opened before something is asked. */
export function openMemory(name = 'ticklens', layout: readonly LayoutStep[] = LAYOUT): Memory {
  let current: Held | null = null;

  function connection(): Promise<Connection> {
    if (current) return current.opened;
    const opening = connect(name, layout, forget);
    const mine: Held = { opened: inTime(opening) };
    current = mine;
    opening.then((database) => {
      if (current === mine) mine.opened = opening;
      else database.close();
    }, forget);
    return mine.opened;

    function forget() {
      if (current === mine) current = null;
    }
  }

  /** A connection that the browser closed may say so only when it is used: then a new one is opened, once. */
  async function begin<Mode extends 'readonly' | 'readwrite'>(
    stores: readonly MemoryStoreName[],
    mode: Mode,
  ): Promise<MemoryTransaction<Mode>> {
    const database = await connection();
    try {
      return database.transaction([...stores], mode);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      current = null;
      return (await connection()).transaction([...stores], mode);
    }
  }

  async function run<Mode extends 'readonly' | 'readwrite', T>(
    mode: Mode,
    stores: readonly MemoryStoreName[],
    action: Action<Mode, T>,
  ): Promise<Remembered<T>> {
    try {
      return { state: 'done', value: await complete(await begin(stores, mode), action) };
    } catch (error) {
      const problem = memoryProblem(error);
      if (problem === null) throw error;
      return { state: 'failed', problem };
    }
  }

  return {
    read: (stores, action) => run('readonly', stores, action),
    change: (stores, action) => run('readwrite', stores, action),
    async close() {
      const closing = current;
      current = null;
      (await closing?.opened.catch(() => null))?.close();
    },
  };
}

/** A database that has not opened by then is out of order, as far as anybody waits for it: once, and not each anew. */
const PATIENCE_MS = 3000;

/** Rejects where the database takes too long. Asking for it again would not help: the browser opens one after the other. */
function inTime(opening: Promise<Connection>): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(
      () => reject(new DOMException('the database does not open', 'TimeoutError')),
      PATIENCE_MS,
    );
    opening.then(resolve, reject).finally(() => clearTimeout(patience));
  });
}

/** Gives an open database; rejects with the browser's own exception, and with one of its kind where another page is in the way. */
function connect(name: string, layout: readonly LayoutStep[], onGone: () => void): Promise<Connection> {
  if (typeof indexedDB === 'undefined')
    return Promise.reject(new DOMException('no database', 'UnknownError'));
  return new Promise((resolve, reject) => {
    let isBlocked = false;
    const opening = openDB<MemorySchema>(name, layout.length, {
      async upgrade(database, oldVersion, _newVersion, transaction) {
        transaction.done.catch(() => undefined);
        try {
          for (const step of layout.slice(oldVersion)) await step(database, transaction);
        } catch (error) {
          reject(error);
          transaction.abort();
        }
      },
      blocked() {
        isBlocked = true;
        reject(new DOMException('an older version is open elsewhere', BLOCKED));
      },
      async blocking() {
        onGone();
        (await opening).close();
      },
      terminated: onGone,
    });
    opening.then((database) => {
      // Who asked has gone on without it; the next call opens its own.
      if (isBlocked) database.close();
      else resolve(database);
    }, reject);
  });
}

async function complete<Mode extends 'readonly' | 'readwrite', T>(
  transaction: MemoryTransaction<Mode>,
  action: Action<Mode, T>,
): Promise<T> {
  const ended = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    const value = await action(transaction);
    const failed = await ended;
    if (failed) throw failed.error;
    return value;
  } catch (error) {
    abort(transaction);
    const failed = await ended;
    // A request that fell with the whole does not know why; the whole does.
    throw isAbort(error) ? (failed?.error ?? error) : error;
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function abort(transaction: MemoryTransaction<'readonly' | 'readwrite'>): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
