// Known accounts from brought lists in the database: in chunks, in order, replaced as a whole, broken chunks left out.

import { beforeEach, describe, expect, it } from 'vitest';
import { forgetBrought, MAX_BROUGHT, putBrought, readBrought } from '../../../lib/memory/brought/brought.ts';
import { type Memory, openMemory } from '../../../lib/memory/database.ts';
import { NAMES_KEY } from '../../../lib/memory/met/name-snapshot.ts';
import { forgetDatabases, given, lastingOf } from '../any-memory.ts';
import { known } from '../exchange/any-file.ts';

beforeEach(forgetDatabases);

function put(memory: Memory, handles: readonly string[], told: number[] = []) {
  const accounts = handles.map((handle) => known(handle));
  return memory.change(['values'], (transaction) =>
    putBrought(transaction, accounts, (count) => told.push(count)),
  );
}

function keys(memory: Memory) {
  return memory.read(['values'], (transaction) => transaction.objectStore('values').getAllKeys());
}

async function handles(memory: Memory): Promise<readonly string[]> {
  return given(await readBrought(memory)).map(({ handle }) => handle);
}

describe('brought lists', () => {
  it('keep their order over chunks, and tell how far they are', async () => {
    const memory = openMemory();
    const all = Array.from({ length: 2500 }, (_, i) => `h${i}`);
    const told: number[] = [];
    await put(memory, all, told);
    expect(told).toEqual(Array.from({ length: 13 }, (_, i) => Math.min(2500, 200 * (i + 1))));
    expect(await handles(openMemory())).toEqual(all);
    await put(memory, ['only.one']);
    expect(await handles(memory)).toEqual(['only.one']);
    expect(given(await keys(memory))).toEqual(['brought:0000']);
  });

  it('hold no more than there is room for', async () => {
    const memory = openMemory();
    await put(
      memory,
      Array.from({ length: MAX_BROUGHT + 1 }, (_, i) => `h${i}`),
    );
    const kept = await handles(memory);
    expect(kept).toHaveLength(MAX_BROUGHT);
    expect(kept.at(-1)).toBe(`h${MAX_BROUGHT - 1}`);
  });

  it.each([
    ['broken', { version: 1, rows: [['a']] }],
    ['of a later version', { version: 2, rows: [] }],
    ['something else', 'rows'],
  ])('leave out a chunk that is %s', async (_, chunk) => {
    const memory = openMemory();
    await put(memory, ['mara.tonwerk']);
    await memory.change(['values'], async (transaction) => {
      await transaction.objectStore('values').put(chunk, 'brought:0001');
    });
    expect(await handles(memory)).toEqual(['mara.tonwerk']);
  });

  it('are forgotten with the index of names over them, and nothing else', async () => {
    const memory = openMemory();
    await put(memory, ['mara.tonwerk', 'nilovarga']);
    await memory.change(['values'], async (transaction) => {
      for (const key of [NAMES_KEY, 'names-recent']) await transaction.objectStore('values').put(1, key);
    });
    expect(given(await forgetBrought(lastingOf(memory)))).toBe(2);
    expect(await handles(memory)).toEqual([]);
    expect(given(await keys(memory))).toEqual(['names-recent']);
  });
});
