import { describe, expect, it } from 'vitest';
import { type Asked, askedUnder, noteAsked } from '../../lib/memory/asked.ts';
import { erasableMap } from './erasable-map.ts';
import { handleOf } from './met/people.ts';

const LENA: Asked = { handle: handleOf('lena.brunner'), did: 'trust', isPrivateWindow: true };

describe('what was asked', () => {
  it('is found by its number, and by no other', async () => {
    const store = erasableMap();
    const first = await noteAsked(store, LENA);
    const second = await noteAsked(store, { ...LENA, did: 'check' });
    expect(second).not.toBe(first);
    expect(await askedUnder(store, first)).toEqual(LENA);
    expect(await askedUnder(store, second)).toEqual({ ...LENA, did: 'check' });
    for (const none of [0, -1, second + 1, Number.NaN]) expect(await askedUnder(store, none)).toBeNull();
  });

  it('comes with the decisions that it took the place of, as far as they are some', async () => {
    const store = erasableMap();
    const { handle } = LENA;
    const decision = { subject: 'id:9', handle, kind: 'look-alike', target: null, at: 1 } as const;
    const key = await noteAsked(store, { ...LENA, replaced: [decision] });
    expect(await askedUnder(store, key)).toEqual({ ...LENA, replaced: [decision] });
    await store.write('asked', [{ ...LENA, key: 1, replaced: [{ evil: 1 }, decision] }]);
    expect(await askedUnder(store, 1)).toEqual({ ...LENA, replaced: [decision] });
    await store.write('asked', [{ ...LENA, key: 1, replaced: 'none' }]);
    expect(await askedUnder(store, 1)).toEqual(LENA);
  });

  it('is bounded, and no number is given twice while it can be asked for', async () => {
    const store = erasableMap();
    const keys: number[] = [];
    for (let i = 0; i < 60; i += 1) keys.push(await noteAsked(store, LENA));
    expect(new Set(keys).size).toBe(60);
    const found = await Promise.all(keys.map((key) => askedUnder(store, key)));
    expect(found.filter(Boolean)).toHaveLength(50);
    expect(found.at(-1)).toEqual(LENA);
  });

  it.each<[string, unknown]>([
    ['text', 'asked'],
    ['no handle', [{ key: 1, handle: 'not a handle', did: 'check', isPrivateWindow: false }]],
    ['another word', [{ key: 1, handle: 'lena', did: 'report', isPrivateWindow: false }]],
  ])('is nothing where the store holds %s', async (_, held) => {
    expect(await askedUnder(erasableMap({ asked: held }), 1)).toBeNull();
  });
});
