import { beforeEach, describe, expect, it } from 'vitest';
import type { Account } from '../../lib/account/account.ts';
import { growthOf, keepGrowth, startGrowth, stopGrowth, undoGrowth } from '../../lib/memory/growth-kept.ts';
import { createTurns, type Turns } from '../../lib/memory/in-turn.ts';
import { anAccount, count, fact, handleOf, NOW } from '../rules/account-builder.ts';
import { type ErasableMap, erasableMap } from './erasable-map.ts';
import { idOf, lasting } from './lasting.ts';

const HOUR_MS = 60 * 60 * 1000;
const LENA = idOf('6799838955094836230');
const NILO = idOf('6833286097716380805');
const VIEWER = handleOf('lena.brunner');

let store: ErasableMap;
let inTurn: Turns;

beforeEach(() => {
  store = erasableMap();
  inTurn = createTurns();
});

function read(handle: string, id: typeof LENA | null, followers: number, hoursAgo = 0): Account {
  const at = NOW - hoursAgo * HOUR_MS;
  return anAccount({
    handle: handleOf(handle),
    id: id && fact(id),
    followers: { value: count(followers), source: 'response', at },
  });
}

const lena = (followers: number, hoursAgo = 0) => read('lena.brunner', LENA, followers, hoursAgo);
const nilo = (followers: number, hoursAgo = 0) => read('nilo.kade', NILO, followers, hoursAgo);

function meet(...accounts: readonly Account[]): Promise<void> {
  return keepGrowth(lasting(store), { accounts, viewer: VIEWER }, NOW, inTurn);
}

async function seen(account: Account): Promise<string> {
  const { state, history } = await growthOf(store, account, VIEWER);
  return `${state}: ${history?.map(({ followers }) => followers?.value).join(' ') ?? 'none'}`;
}

const own = { id: LENA, isOwn: true, at: NOW };
const other = { id: NILO, isOwn: false, at: NOW };

describe('the growth of the own account', () => {
  it('is kept without a word', async () => {
    await meet(lena(10, 30));
    await meet(lena(20), nilo(5));
    expect(await seen(lena(20))).toBe('kept: 10 20');
    expect([...store.values.keys()]).toEqual([`history:${LENA}`]);
  });

  it('loses nothing where two readings come at once', async () => {
    await Promise.all([30, 20, 10, 0].map((hours) => meet(lena(100 - hours, hours))));
    expect(await seen(lena(1))).toBe('kept: 70 80 90 100');
  });

  it('is erased and not kept again once they said stop', async () => {
    await meet(lena(10));
    await stopGrowth(lasting(store), own, inTurn);
    await meet(lena(11));
    expect(await seen(lena(11))).toBe('not-kept: none');
    expect([...store.values.keys()]).toEqual(['watched']);
    await startGrowth(lasting(store), own, inTurn);
    await meet(lena(12));
    expect(await seen(lena(12))).toBe('kept: 12');
  });

  it('is not written by a reading that waited while they said stop', async () => {
    const meeting = meet(lena(10));
    const stopping = stopGrowth(lasting(store), own, inTurn);
    await Promise.all([meeting, stopping]);
    expect(store.values.has(`history:${LENA}`)).toBe(false);
  });

  it('comes back whole where stopping is undone', async () => {
    await meet(lena(10, 30));
    await meet(lena(20));
    const erased = await stopGrowth(lasting(store), own, inTurn);
    await undoGrowth(lasting(store), own, erased, inTurn);
    expect(await seen(lena(20))).toBe('kept: 10 20');
  });

  it('is kept though the profile is private', async () => {
    await meet({ ...lena(10), isPrivate: fact(true) });
    expect(await seen({ ...lena(10), isPrivate: fact(true) })).toBe('kept: 10');
  });
});

describe('the growth of others', () => {
  it('is kept from the day they are asked for, by id, and leaves no trace once stopped', async () => {
    await meet(nilo(5));
    expect(await seen(nilo(5))).toBe('not-kept: none');
    await startGrowth(lasting(store), other, inTurn);
    await meet(read('nilo.renamed', NILO, 6));
    expect(await seen(read('nilo.again', NILO, 7))).toBe('kept: 6');
    const erased = await stopGrowth(lasting(store), other, inTurn);
    expect(JSON.stringify([...store.values])).not.toContain(NILO);
    await undoGrowth(lasting(store), other, erased, inTurn);
    expect(await seen(nilo(7))).toBe('kept: 6');
  });

  it.each([
    ['private profile', { ...nilo(5), isPrivate: fact(true) }, 'private-account: none'],
    ['an account without TikTok’s id', read('nilo.kade', null, 5), 'no-id: none'],
  ])('is not kept of a %s', async (_, account, expected) => {
    await startGrowth(lasting(store), other, inTurn);
    await meet(account);
    expect([...store.values.keys()]).toEqual(['watched']);
    expect(await seen(account)).toBe(expected);
  });

  it('is refused where the list is full', async () => {
    const choices = Array.from({ length: 1000 }, (_, i) => ({ id: String(i + 1), keep: true, at: NOW }));
    store = erasableMap({ watched: { version: 1, choices } });
    expect(await seen(nilo(5))).toBe('full: none');
    expect(await seen(lena(5))).toBe('kept: ');
  });
});

describe('what can’t be read', () => {
  it('in a private window is not there', async () => {
    expect(await growthOf(null, lena(5), VIEWER)).toEqual({ state: 'private-window', history: null });
  });

  it.each([
    ['list', 'watched'],
    ['history', `history:${LENA}`],
  ])('of a later version’s %s is said and left alone', async (_, key) => {
    store = erasableMap({ [key]: { version: 2 } });
    await meet(lena(5));
    expect(await seen(lena(5))).toBe('newer-version: none');
    expect([...store.values]).toEqual([[key, { version: 2 }]]);
  });
});
