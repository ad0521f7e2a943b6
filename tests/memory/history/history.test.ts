import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/account/account.ts';
import type { UserId } from '../../../lib/account/handle.ts';
import {
  eraseAllHistories,
  eraseHistory,
  type Keeping,
  keepSnapshot,
  putHistoryBack,
  readHistory,
} from '../../../lib/memory/history/history.ts';
import { pack } from '../../../lib/memory/history/packed.ts';
import { anAccount } from '../../rules/account-builder.ts';
import { type ErasableMap, erasableMap } from '../erasable-map.ts';
import { idOf, lasting } from '../lasting.ts';
import { DAY_MS, exact, HOUR_MS, handleOf, NOW, snapshot } from './snapshots.ts';

const LENA = idOf('6799838955094836230');
const NILO = idOf('6833286097716380805');
const KEY = `history:${LENA}`;

/** Lena's account as it was read at that moment. */
function met(at: number, followers: number, id: UserId = LENA): Account {
  const read = { source: 'response', at } as const;
  return anAccount({ id: { value: id, ...read }, followers: { value: exact(followers), ...read } });
}

async function keep(store: ErasableMap, account: Account, now = NOW): Promise<Keeping> {
  return keepSnapshot(lasting(store), account, now);
}

describe('a history', () => {
  it('opens with what was kept, oldest first, whatever the order', async () => {
    const store = erasableMap();
    for (const hours of [5, 30, 0]) expect(await keep(store, met(NOW - hours * HOUR_MS, hours))).toBe('kept');
    expect(await readHistory(store, LENA)).toEqual({
      snapshots: [30, 5, 0].map((hours) => snapshot(NOW - hours * HOUR_MS, { followers: exact(hours) })),
      problem: null,
    });
  });

  it('is thinned as it grows', async () => {
    const store = erasableMap();
    for (let i = 0; i < 6; i += 1) await keep(store, met(NOW + i * 10 * 60 * 1000, i), NOW + HOUR_MS);
    const { snapshots } = await readHistory(store, LENA);
    expect(snapshots.map(({ followers }) => followers?.value)).toEqual([5]);
  });

  it('opens without reading the others', async () => {
    const store = erasableMap();
    await keep(store, met(NOW, 1));
    await keep(store, met(NOW, 2, NILO));
    store.trail.length = 0;
    await readHistory(store, LENA);
    await keep(store, met(NOW + DAY_MS, 3), NOW + DAY_MS);
    expect(store.trail).toEqual([`read ${KEY}`, `read ${KEY}`, `write ${KEY}`]);
  });

  it('follows an account to a new handle', async () => {
    const store = erasableMap();
    await keep(store, met(NOW - DAY_MS, 1));
    await keep(store, { ...met(NOW, 2), handle: handleOf('lena.bakes') });
    const { snapshots } = await readHistory(store, LENA);
    expect(snapshots.map(({ handle }) => handle)).toEqual(['lena.brunner', 'lena.bakes']);
  });

  it.each<[string, Account, Keeping]>([
    ['no id', { ...met(NOW, 1), id: null }, 'no-id'],
    ['only an id', { ...met(NOW, 1), followers: null }, 'nothing-to-keep'],
    ['a time that cannot be true', met(Date.UTC(2013, 0, 1), 1), 'nothing-to-keep'],
    ['a time far ahead', met(NOW + 2 * DAY_MS, 1), 'nothing-to-keep'],
  ])('keeps nothing of %s', async (_, account, expected) => {
    const store = erasableMap();
    expect(await keep(store, account)).toBe(expected);
    expect(store.values.size).toBe(0);
  });

  it.each<[string, unknown, 'corrupt' | 'newer-version', Keeping]>([
    ['text', 'history', 'corrupt', 'kept-anew'],
    ['columns that do not fit', { ...pack([snapshot(NOW)]), likes: '' }, 'corrupt', 'kept-anew'],
    ['no version', { minutes: '' }, 'corrupt', 'kept-anew'],
    ['a later version', { version: 2 }, 'newer-version', 'newer-version'],
  ])('that holds %s is empty and says so', async (_, held, problem, keeping) => {
    const store = erasableMap({ [KEY]: held });
    expect(await readHistory(store, LENA)).toEqual({ snapshots: [], problem });
    expect(await keep(store, met(NOW, 1))).toBe(keeping);
    if (keeping === 'newer-version') expect(store.values.get(KEY)).toEqual(held);
    else expect((await readHistory(store, LENA)).snapshots).toHaveLength(1);
  });

  it('is refused to the 1,001st account until another is erased', async () => {
    const packed = pack([snapshot(NOW - DAY_MS)]);
    const full = Object.fromEntries(Array.from({ length: 999 }, (_, i) => [`history:${i + 1}`, packed]));
    const store = erasableMap({ ...full, decisions: {} });
    expect(await keep(store, met(NOW, 1))).toBe('kept');
    expect(await keep(store, met(NOW, 1, NILO))).toBe('too-many-accounts');
    expect(await keep(store, met(NOW + HOUR_MS, 2), NOW + HOUR_MS)).toBe('kept');
    await eraseHistory(store, idOf('1'));
    expect(await keep(store, met(NOW, 1, NILO))).toBe('kept');
  });

  it('is still kept anew in a full store where it lay broken', async () => {
    const full = Object.fromEntries(Array.from({ length: 999 }, (_, i) => [`history:${i + 1}`, {}]));
    const store = erasableMap({ ...full, [KEY]: 'broken' });
    expect(await keep(store, met(NOW, 1))).toBe('kept-anew');
  });
});

describe('erasing', () => {
  it('takes one and leaves the others', async () => {
    const store = erasableMap();
    await keep(store, met(NOW, 1));
    await keep(store, met(NOW, 2, NILO));
    await eraseHistory(store, LENA);
    await eraseHistory(store, LENA);
    expect([...store.values.keys()]).toEqual([`history:${NILO}`]);
    expect(await readHistory(store, LENA)).toEqual({ snapshots: [], problem: null });
  });

  it('gives what can be put back beside what came since', async () => {
    const store = erasableMap();
    await keep(store, met(NOW - 2 * DAY_MS, 1));
    const held = await eraseHistory(store, LENA);
    expect(await eraseHistory(store, LENA)).toBeUndefined();
    await keep(store, met(NOW, 3));
    await putHistoryBack(lasting(store), LENA, held, NOW);
    const { snapshots } = await readHistory(store, LENA);
    expect(snapshots.map(({ followers }) => followers?.value)).toEqual([1, 3]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['text', 'history'],
    ['another kind of value', { version: 1, choices: [] }],
    ['a later version', { version: 2 }],
    ['an empty history', pack([])],
  ])('puts nothing back for %s', async (_, held) => {
    const store = erasableMap();
    await putHistoryBack(lasting(store), LENA, held, NOW);
    expect(store.values.size).toBe(0);
  });

  it('puts nothing over a later version', async () => {
    const store = erasableMap({ [KEY]: { version: 2 } });
    await putHistoryBack(lasting(store), LENA, pack([snapshot(NOW)]), NOW);
    expect(store.values.get(KEY)).toEqual({ version: 2 });
  });

  it('takes all, readable or not, and nothing else', async () => {
    const store = erasableMap({
      decisions: { version: 1 },
      'history:1': 'broken',
      'history:2': { version: 9 },
    });
    await keep(store, met(NOW, 1));
    expect(await eraseAllHistories(store)).toBe(3);
    expect([...store.values.keys()]).toEqual(['decisions']);
    expect(await eraseAllHistories(store)).toBe(0);
  });
});
