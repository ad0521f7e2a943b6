import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lastingMemory, type Memory, openMemory } from '../../lib/memory/database.ts';
import { LAYOUT, type LayoutStep } from '../../lib/memory/database-layout.ts';
import { forgetDatabases, given } from './any-memory.ts';

const NAME = 'ticklens';

beforeEach(forgetDatabases);

function put(memory: Memory, key: string, value: unknown) {
  return memory.change(['values'], async (transaction) => {
    await transaction.objectStore('values').put(value, key);
  });
}

function get(memory: Memory, key: string) {
  return memory.read(['values'], (transaction) => transaction.objectStore('values').get(key));
}

/** A second version for tests: one store is filled from another, in two steps that wait for each other. */
const SECOND: LayoutStep = async (_database, transaction) => {
  const old = await transaction.objectStore('values').get('a');
  await transaction.objectStore('values').put(`${old} moved`, 'b');
};

describe('openMemory', () => {
  it('makes the stores of version 1 out of nothing, and not before something is asked', async () => {
    const memory = openMemory();
    expect(await indexedDB.databases()).toEqual([]);
    expect(await get(memory, 'a')).toEqual({ state: 'done', value: undefined });
    expect(await indexedDB.databases()).toEqual([{ name: NAME, version: LAYOUT.length }]);
    await memory.close();
    const raw = await openDB(NAME);
    expect([...raw.objectStoreNames]).toEqual(['accounts', 'findings', 'identities', 'values']);
  });

  it('finds what an earlier opening wrote', async () => {
    const memory = openMemory();
    await put(memory, 'a', 1);
    await memory.close();
    expect(given(await get(memory, 'a'))).toBe(1);
    expect(given(await get(openMemory(), 'a'))).toBe(1);
  });

  it('brings an older database to the next version and keeps what it holds', async () => {
    const older = openMemory();
    await put(older, 'a', 'kept');
    await older.close();
    const newer = openMemory(NAME, [...LAYOUT, SECOND]);
    expect(given(await get(newer, 'a'))).toBe('kept');
    expect(given(await get(newer, 'b'))).toBe('kept moved');
  });

  it('leaves an older database as it was where a step to the next version fails', async () => {
    const older = openMemory();
    await put(older, 'a', 'kept');
    await older.close();
    const failing: LayoutStep = async (_database, transaction) => {
      await transaction.objectStore('values').delete('a');
      throw new DOMException('no room', 'QuotaExceededError');
    };
    const newer = openMemory(NAME, [...LAYOUT, failing]);
    expect(await get(newer, 'a')).toEqual({ state: 'failed', problem: 'full' });
    expect(given(await get(openMemory(), 'a'))).toBe('kept');
  });

  it('leaves a database of a later version as it is, and says so', async () => {
    const later = openMemory(NAME, [...LAYOUT, () => undefined]);
    await put(later, 'a', 'later');
    await later.close();
    const memory = openMemory();
    expect(await put(memory, 'a', 'now')).toEqual({ state: 'failed', problem: 'newer-version' });
    expect(given(await get(later, 'a'))).toBe('later');
  });

  it('lets a later version in while it is open, and opens again for nobody', async () => {
    const memory = openMemory();
    await put(memory, 'a', 1);
    const later = openMemory(NAME, [...LAYOUT, SECOND]);
    expect(given(await get(later, 'b'))).toBe('1 moved');
    expect(await get(memory, 'a')).toEqual({ state: 'failed', problem: 'newer-version' });
  });

  it('does not wait for a page that holds an older version open, and works once it is closed', async () => {
    const holder = await openDB(NAME, 1, {
      upgrade: (database) => {
        for (const name of ['accounts', 'findings', 'identities', 'values']) database.createObjectStore(name);
      },
    });
    const memory = openMemory(NAME, [...LAYOUT, () => undefined]);
    expect(await get(memory, 'a')).toEqual({ state: 'failed', problem: 'blocked' });
    holder.close();
    await vi.waitFor(async () => expect(await get(memory, 'a')).toEqual({ state: 'done', value: undefined }));
  });

  it('opens again after the browser closed the database under it', async () => {
    const memory = openMemory();
    await put(memory, 'a', 1);
    // Deleting closes every connection, as clearing the site's data does.
    await deleteDB(NAME);
    expect(given(await get(memory, 'a'))).toBeUndefined();
    expect(given(await put(memory, 'a', 2))).toBeUndefined();
    expect(given(await get(memory, 'a'))).toBe(2);
  });

  it('says that there is no database where the browser gives none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await get(openMemory(), 'a')).toEqual({ state: 'failed', problem: 'unavailable' });
    vi.unstubAllGlobals();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private', 'SecurityError');
    });
    expect(await get(openMemory(), 'a')).toEqual({ state: 'failed', problem: 'unavailable' });
    vi.restoreAllMocks();
  });

  it('waits for a database that does not open only so long', async () => {
    vi.useFakeTimers();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
    const asked = get(openMemory(), 'a');
    await vi.advanceTimersByTimeAsync(3000);
    expect(await asked).toEqual({ state: 'failed', problem: 'unavailable' });
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('waits once for a database that does not open, and takes it up when it comes later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const held: (() => void)[] = [];
    const open = indexedDB.open.bind(indexedDB);
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation((...given) => {
      const request = open(...given);
      const listen = request.addEventListener.bind(request);
      request.addEventListener = (type: string, heard: EventListenerOrEventListenerObject) => {
        if (type === 'success' && typeof heard === 'function') held.push(() => heard(new Event(type)));
        else listen(type, heard);
      };
      return request;
    });
    const memory = openMemory();
    const first = get(memory, 'a');
    await vi.advanceTimersByTimeAsync(3000);
    expect(await first).toEqual({ state: 'failed', problem: 'unavailable' });
    // Nobody waits for the same thing again: the clock stands still.
    expect(await get(memory, 'a')).toEqual({ state: 'failed', problem: 'unavailable' });
    vi.useRealTimers();
    for (const goOn of held) goOn();
    await vi.waitFor(async () => expect(await put(memory, 'a', 1)).toMatchObject({ state: 'done' }));
    expect(await get(memory, 'a')).toEqual({ state: 'done', value: 1 });
    expect(opening).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  });

  it('that comes late is closed where nobody wants it any more', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    const { promise: late, resolve: goOn } = Promise.withResolvers<void>();
    const slow: LayoutStep = () => late;
    const memory = openMemory(NAME, [...LAYOUT, slow]);
    const asked = get(memory, 'a');
    await vi.advanceTimersByTimeAsync(3000);
    expect(await asked).toEqual({ state: 'failed', problem: 'unavailable' });
    vi.useRealTimers();
    const closed = memory.close();
    expect(close).not.toHaveBeenCalled();
    goOn();
    await closed;
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    vi.restoreAllMocks();
  });

  it('asks again where opening failed', async () => {
    const memory = openMemory();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not now', 'UnknownError');
    });
    expect(await get(memory, 'a')).toEqual({ state: 'failed', problem: 'unavailable' });
    open.mockRestore();
    expect(await get(memory, 'a')).toEqual({ state: 'done', value: undefined });
  });

  it('calls a database without our stores corrupt', async () => {
    (await openDB(NAME, LAYOUT.length)).close();
    expect(await get(openMemory(), 'a')).toEqual({ state: 'failed', problem: 'corrupt' });
  });
});

describe('a change', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'unavailable'],
    ['AbortError', 'unavailable'],
  ])('that fails with %s writes nothing', async (name, problem) => {
    const memory = openMemory();
    await put(memory, 'a', 'before');
    const result = await memory.change(['values'], async (transaction) => {
      await transaction.objectStore('values').put('after', 'a');
      throw new DOMException('while writing', name);
    });
    expect(result).toEqual({ state: 'failed', problem });
    expect(given(await get(memory, 'a'))).toBe('before');
  });

  it('that has a bug writes nothing and throws it on', async () => {
    const memory = openMemory();
    await put(memory, 'a', 'before');
    const change = memory.change(['values'], async (transaction) => {
      await transaction.objectStore('values').put('after', 'a');
      throw new TypeError('a bug');
    });
    await expect(change).rejects.toThrow('a bug');
    await expect(put(memory, 'a', () => undefined)).rejects.toThrow(DOMException);
    expect(given(await get(memory, 'a'))).toBe('before');
  });
});

describe('lastingMemory', () => {
  it('gives the very memory of an ordinary window, and none of a private one', () => {
    const memory = openMemory();
    expect(lastingMemory(memory, { isPrivateWindow: false })).toBe(memory);
    expect(lastingMemory(memory, { isPrivateWindow: true })).toBeNull();
  });
});
