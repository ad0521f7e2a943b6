// A database for tests: the browser's own interface, kept in this process and forgotten after each test.

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import {
  type LastingMemory,
  lastingMemory,
  type Memory,
  type Remembered,
} from '../../lib/memory/database.ts';

/** Begins with no database at all. */
export function forgetDatabases(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** Gives the memory as an ordinary window has it. */
export function lastingOf(memory: Memory): LastingMemory {
  const found = lastingMemory(memory, { isPrivateWindow: false });
  if (!found) throw new Error('an ordinary window has a memory');
  return found;
}

/** Gives what an action gave; throws where storage failed. */
export function given<T>(remembered: Remembered<T>): T {
  if (remembered.state === 'failed') throw new Error(`storage failed: ${remembered.problem}`);
  return remembered.value;
}
