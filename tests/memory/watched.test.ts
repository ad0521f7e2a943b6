import { describe, expect, it } from 'vitest';
import { choose, readWatchList } from '../../lib/memory/watched.ts';
import { NOW } from '../rules/account-builder.ts';
import { erasableMap } from './erasable-map.ts';
import { idOf, lasting } from './lasting.ts';

const LENA = idOf('6799838955094836230');
const NILO = idOf('6833286097716380805');

function listOf(howMany: number) {
  const choices = Array.from({ length: howMany }, (_, i) => ({ id: String(i + 1), keep: true, at: NOW }));
  return { version: 1, choices };
}

describe('the watch list', () => {
  it('is empty at first', async () => {
    const { keep, isFull, isNewer } = await readWatchList(erasableMap());
    expect([keep.size, isFull, isNewer]).toEqual([0, false, false]);
  });

  it('holds the last word on each account, and none once it is forgotten', async () => {
    const store = erasableMap();
    const said = async (id: typeof LENA, keep: boolean | null) => {
      expect(await choose(lasting(store), { id, keep, at: NOW })).toBe(true);
      return Object.fromEntries((await readWatchList(store)).keep);
    };
    expect(await said(LENA, true)).toEqual({ [LENA]: true });
    expect(await said(LENA, true)).toEqual({ [LENA]: true });
    expect(await said(NILO, false)).toEqual({ [LENA]: true, [NILO]: false });
    expect(await said(LENA, false)).toEqual({ [NILO]: false, [LENA]: false });
    expect(await said(LENA, null)).toEqual({ [NILO]: false });
    expect(JSON.stringify([...store.values])).not.toContain(LENA);
  });

  it.each([
    [999, true],
    [1000, false],
  ])('with %s accounts takes one more: %s', async (howMany, taken) => {
    const store = erasableMap({ watched: listOf(howMany) });
    expect((await readWatchList(store)).isFull).toBe(!taken);
    expect(await choose(lasting(store), { id: LENA, keep: true, at: NOW })).toBe(taken);
    expect((await readWatchList(store)).keep.has(LENA)).toBe(taken);
    expect(await choose(lasting(store), { id: idOf('1'), keep: false, at: NOW })).toBe(true);
    expect(await choose(lasting(store), { id: idOf('2'), keep: null, at: NOW })).toBe(true);
    expect(await choose(lasting(store), { id: LENA, keep: true, at: NOW })).toBe(true);
  });

  it.each<[string, unknown]>([
    ['text', 'watched'],
    ['no version', { choices: [] }],
    ['a wrong entry', { version: 1, choices: [{ id: 1, keep: true, at: NOW }] }],
    ['too many', listOf(1001)],
  ])('begins anew where it holds %s', async (_, held) => {
    const store = erasableMap({ watched: held });
    expect((await readWatchList(store)).keep.size).toBe(0);
    expect(await choose(lasting(store), { id: LENA, keep: true, at: NOW })).toBe(true);
    expect([...(await readWatchList(store)).keep]).toEqual([[LENA, true]]);
  });

  it('of a later version is left as it is', async () => {
    const held = { version: 2, choices: [] };
    const store = erasableMap({ watched: held });
    expect((await readWatchList(store)).isNewer).toBe(true);
    expect(await choose(lasting(store), { id: LENA, keep: true, at: NOW })).toBe(false);
    expect(store.values.get('watched')).toEqual(held);
  });
});
