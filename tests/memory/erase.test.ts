// Erasing everything: both places, whatever lies there.

import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openMemory } from '../../lib/memory/database.ts';
import { LAYOUT } from '../../lib/memory/database-layout.ts';
import { eraseEverything } from '../../lib/memory/erase.ts';
import type { ErasableStore } from '../../lib/memory/store.ts';
import { forgetDatabases, given } from './any-memory.ts';

beforeEach(forgetDatabases);

function mapStore(values: Map<string, unknown>): ErasableStore {
  return {
    read: async (key) => values.get(key),
    write: async (key, value) => void values.set(key, value),
    keys: async (prefix) => [...values.keys()].filter((key) => key.startsWith(prefix)),
    remove: async (keys) => {
      for (const key of keys) values.delete(key);
    },
  };
}

function nothingKept() {
  return { disk: mapStore(new Map()), session: mapStore(new Map()) };
}

async function rowsIn(memory: ReturnType<typeof openMemory>): Promise<number> {
  return given(
    await memory.read(['accounts', 'findings', 'identities', 'values'], async (transaction) => {
      let count = 0;
      for (const name of transaction.objectStoreNames) count += await transaction.objectStore(name).count();
      return count;
    }),
  );
}

describe('eraseEverything', () => {
  it('leaves no row and no value, on disk and until the browser closes', async () => {
    const memory = openMemory();
    await memory.change(['accounts', 'findings', 'identities', 'values'], async (transaction) => {
      for (const name of transaction.objectStoreNames) await transaction.objectStore(name).put({}, 'x');
    });
    const values = new Map<string, unknown>([
      ['settings', 1],
      ['owner:id:1', 2],
      ['who knows', 3],
    ]);
    expect(await rowsIn(memory)).toBe(4);
    const session = new Map<string, unknown>([
      ['decisions', 4],
      ['asked', 5],
      ['who knows', 6],
      ['paused-tabs', [7]],
    ]);
    const stores = { disk: mapStore(values), session: mapStore(session) };
    expect(await eraseEverything(memory, stores)).toEqual({ state: 'done', value: undefined });
    expect(await rowsIn(memory)).toBe(0);
    expect(values.size).toBe(0);
    // A tab that is paused stays so.
    expect([...session]).toEqual([['paused-tabs', [7]]]);
  });

  it('gets rid of a database of a later version, and begins anew', async () => {
    const later = openMemory('ticklens', [...LAYOUT, () => undefined]);
    await rowsIn(later);
    await later.close();
    const memory = openMemory();
    expect((await eraseEverything(memory, nothingKept())).state).toBe('done');
    expect(await rowsIn(memory)).toBe(0);
  });

  it('gets rid of a database that is not ours', async () => {
    (await openDB('ticklens', LAYOUT.length)).close();
    const memory = openMemory();
    expect((await eraseEverything(memory, nothingKept())).state).toBe('done');
    expect(await rowsIn(memory)).toBe(0);
  });
});
