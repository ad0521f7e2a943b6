import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { met } from '../../../lib/memory/met/meet.ts';
import { packMet, seenAccount, unpackMet } from '../../../lib/memory/met/met-account.ts';
import { anAccount, fact } from '../../rules/account-builder.ts';
import { idOf } from '../lasting.ts';
import { handleOf, NOW, seen } from './people.ts';

const BADGE = { state: 'present', evidence: [{ source: 'response', at: NOW, shows: true }] } as const;

describe('seenAccount', () => {
  const account = anAccount({ id: fact(idOf('17')), badge: BADGE });

  it('takes an account with the badge and an id', () => {
    expect(seenAccount(account)).toMatchObject({ id: '17', handle: account.handle });
  });

  it.each<[string, Parameters<typeof anAccount>[0]]>([
    ['no id', { id: null }],
    ['no badge', { badge: { state: 'absent', evidence: [] } }],
    ['a badge that sources contradict', { badge: { state: 'unknown', evidence: BADGE.evidence } }],
    ['a private profile', { isPrivate: fact(true) }],
  ])('takes none with %s', (_, rest) => {
    expect(seenAccount({ ...account, ...anAccount({ ...account, ...rest }) })).toBeNull();
  });

  it.each([
    [0, 0],
    [7, 7],
    [99, 99],
    [101, 100],
    [9876, 9800],
    [12_345_678, 12_000_000],
    [1e308, 1e308],
    [Number.POSITIVE_INFINITY, null],
    [Number.NaN, null],
    [-1, null],
  ])('keeps of %d followers %s', (followers, kept) => {
    const value = { value: followers, exact: true };
    const found = seenAccount({ ...account, followers: fact(value) })?.followersAtLeast ?? null;
    if (kept === 1e308) expect(found).toBeGreaterThan(0);
    else expect(found).toBe(kept);
  });

  it('takes the handle for a name that is not known, and leaves out a picture key of no sensible length', () => {
    const found = seenAccount({ ...account, displayName: null, pictureKey: fact('x'.repeat(500)) });
    expect(found).toMatchObject({ displayName: account.handle, pictureKey: null });
  });
});

describe('a packed account', () => {
  it('comes back as it was, to the second', () => {
    const first = met(null, seen('17', 'mara'), NOW);
    const renamed = met(
      first,
      seen('17', 'mara.okafor', { displayName: 'Mara', createdAt: null }),
      NOW + 1000,
    );
    const bare = { ...renamed, handle: null, followersAtLeast: null, pictureKey: null, createdAt: null };
    for (const account of [first, renamed, bare]) {
      expect(unpackMet(account.id, structuredClone(packMet(account)))).toEqual(account);
    }
    expect(packMet(renamed).handles).toEqual(['mara.okafor', 'mara']);
  });

  it.each<[string, unknown, unknown]>([
    ['another key', 'x', packMet(met(null, seen('17', 'mara'), NOW))],
    ['nothing', '17', undefined],
    ['text', '17', 'mara'],
    ['a later version', '17', { handles: ['mara'], facts: [2, true, 'Mara', null, null, null, 1, 1, 1] }],
    [
      'no handle where one is announced',
      '17',
      { handles: [], facts: [1, true, 'M', null, null, null, 1, 1, 1] },
    ],
    [
      'a handle that is none',
      '17',
      { handles: ['MARA OKAFOR'], facts: [1, true, 'M', null, null, null, 1, 1, 1] },
    ],
    ['a time too late', '17', { handles: ['mara'], facts: [1, true, 'M', null, null, null, 1, 1, 1e300] }],
    [
      'untils without handles',
      '17',
      { handles: ['a'], facts: [1, true, 'M', null, null, null, 1, 1, 1], untils: [3] },
    ],
  ])('gives none for %s', (_, key, row) => {
    expect(unpackMet(key, row)).toBeNull();
  });

  it('never throws on what lies in a store', () => {
    fc.assert(
      fc.property(fc.anything(), (row) => {
        expect(unpackMet('17', row)).toBeNull();
      }),
    );
  });
});

describe('met', () => {
  const first = met(null, seen('17', 'mara'), NOW);

  it('is the same object where nothing new was seen lately', () => {
    expect(met(first, seen('17', 'mara'), NOW + 1000)).toBe(first);
    expect(met(first, seen('17', 'mara'), NOW + 7 * 3_600_000).lastMet).toBe(NOW + 7 * 3_600_000);
    expect(met(first, seen('17', 'late'), NOW - 1000)).toBe(first);
  });

  it('keeps the handles it had, latest first, each once', () => {
    let account = first;
    for (const [place, handle] of ['b', 'mara', 'c', 'b', 'd'].entries()) {
      account = met(account, seen('17', handle), NOW + (place + 1) * 1000);
    }
    expect(account.handle).toBe('d');
    expect(account.earlier.map(({ handle, until }) => [handle, until - NOW])).toEqual([
      ['b', 4000],
      ['c', 3000],
      ['mara', 2000],
    ]);
  });

  it('keeps what a page does not say, and no more than eight earlier handles', () => {
    const nothing = { followersAtLeast: null, pictureKey: null, createdAt: null };
    let account = first;
    for (let i = 0; i < 12; i += 1) account = met(account, seen('17', `mara${i}`, nothing), NOW + i * 1000);
    expect(account).toMatchObject({ followersAtLeast: 1_200_000, createdAt: Date.UTC(2019, 3, 1) });
    expect(account.earlier).toHaveLength(8);
    expect(account.earlier[0]?.handle).toBe(handleOf('mara10'));
  });
});
