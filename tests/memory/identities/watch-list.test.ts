// The watch-list in the database: added, changed, taken off, put back; bounded; rows of others left alone.

import { beforeEach, describe, expect, it } from 'vitest';
import { parseHandle } from '../../../lib/account/handle.ts';
import { openMemory } from '../../../lib/memory/database.ts';
import { type Identity, parseIdentity } from '../../../lib/memory/identities/identity.ts';
import {
  identityRow,
  keepIdentity,
  listIdentities,
  MAX_IDENTITIES,
  removeIdentity,
} from '../../../lib/memory/identities/watch-list.ts';
import { forgetDatabases, given, lastingOf } from '../any-memory.ts';

beforeEach(forgetDatabases);

function ordinary() {
  return lastingOf(openMemory());
}

function identity(handle: string, displayName = ''): Identity {
  const parsed = parseIdentity({ handle, id: null, displayName, allowed: [], at: 1 });
  if (!parsed) throw new Error('no identity');
  return parsed;
}

function handleOf(text: string) {
  const handle = parseHandle(text);
  if (!handle) throw new Error('no handle');
  return handle;
}

function putRow(memory: ReturnType<typeof ordinary>, key: string, row: unknown) {
  return memory.change(['identities'], async (transaction) => {
    await transaction.objectStore('identities').put(row, key);
  });
}

describe('the watch-list', () => {
  it('keeps identities in the order of their handles, each once', async () => {
    const memory = ordinary();
    expect(given(await listIdentities(memory))).toEqual([]);
    for (const handle of ['nilovarga', 'mara.tonwerk']) {
      expect(given(await keepIdentity(memory, identity(handle)))).toBe('kept');
    }
    expect(given(await keepIdentity(memory, identity('nilovarga', 'Nilo Varga')))).toBe('kept');
    expect(given(await listIdentities(openMemory()))).toEqual([
      identity('mara.tonwerk'),
      identity('nilovarga', 'Nilo Varga'),
    ]);
  });

  it('gives what it takes off, and takes it back', async () => {
    const memory = ordinary();
    const nilo = identity('nilovarga', 'Nilo Varga');
    await keepIdentity(memory, nilo);
    expect(given(await removeIdentity(memory, nilo.handle))).toEqual(nilo);
    expect(given(await listIdentities(memory))).toEqual([]);
    expect(given(await removeIdentity(memory, nilo.handle))).toBeNull();
    await keepIdentity(memory, nilo);
    expect(given(await listIdentities(memory))).toEqual([nilo]);
  });

  it('is full at its bound, where those on it can still be changed', async () => {
    const memory = ordinary();
    await memory.change(['identities'], async (transaction) => {
      for (let i = 0; i < MAX_IDENTITIES; i += 1) {
        const one = identity(`somebody${i}`);
        await transaction.objectStore('identities').put(identityRow(one), one.handle);
      }
    });
    expect(given(await keepIdentity(memory, identity('one.more')))).toBe('full');
    expect(given(await keepIdentity(memory, identity('somebody7', 'Seven')))).toBe('kept');
    expect(given(await listIdentities(memory))).toHaveLength(MAX_IDENTITIES);
  });

  it.each([
    ['broken', { version: 1, handle: 7 }, 'kept'],
    ['of no version', 'nilovarga', 'kept'],
    ['of a later version', { version: 2, handle: 'nilovarga' }, 'newer-version'],
  ])('leaves out a row that is %s', async (_, row, keeping) => {
    const memory = ordinary();
    await putRow(memory, 'nilovarga', row);
    await keepIdentity(memory, identity('mara.tonwerk'));
    expect(given(await listIdentities(memory))).toEqual([identity('mara.tonwerk')]);
    expect(given(await keepIdentity(memory, identity('nilovarga')))).toBe(keeping);
    await removeIdentity(memory, handleOf('nilovarga'));
    expect(given(await listIdentities(memory))).toEqual([identity('mara.tonwerk')]);
  });
});
