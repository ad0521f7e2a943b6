import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Account, emptyAccount, type Fact } from '../../lib/account/account.ts';
import { type Handle, parseHandle } from '../../lib/account/handle.ts';
import type { Count, Source } from '../../lib/account/sighting.ts';
import { takeSnapshot } from '../../lib/account/snapshot.ts';
import { anyAccount } from '../rules/any-account.ts';

const AT = Date.UTC(2026, 10, 22, 12);
const HOUR_MS = 60 * 60 * 1000;

function handle(): Handle {
  const parsed = parseHandle('lena.brunner');
  if (!parsed) throw new Error('no handle');
  return parsed;
}

function fact<T>(value: T, at = AT, source: Source = 'response'): Fact<T> {
  return { value, source, at };
}

function account(known: Partial<Account>): Account {
  return { ...emptyAccount(handle()), ...known };
}

const FEW: Count = { value: 410, exact: true };
const NOTHING = { displayName: null, badge: 'unknown', followers: null, likes: null, videos: null };

describe('takeSnapshot', () => {
  it('takes what growth and its events need', () => {
    const known = {
      displayName: fact('Lena'),
      followers: fact(FEW),
      likes: fact({ value: 12_300, exact: false }),
      videos: fact({ value: 0, exact: true }),
      badge: { state: 'present', evidence: [{ source: 'response', at: AT, shows: true }] },
      bio: fact('Sourdough, slowly.'),
    } as const;
    expect(takeSnapshot(account(known))).toEqual({
      at: AT,
      handle: 'lena.brunner',
      displayName: 'Lena',
      badge: 'present',
      followers: FEW,
      likes: { value: 12_300, exact: false },
      videos: { value: 0, exact: true },
    });
  });

  it.each<[string, Partial<Account>, object | null]>([
    ['nothing known', {}, null],
    ['only what it does not take', { bio: fact('Sourdough') }, null],
    ['a list is not TikTok', { followers: fact(FEW, AT, 'known-list') }, null],
    ['one fact is enough', { followers: fact(FEW) }, { at: AT, followers: FEW }],
    [
      'an hour apart is one moment',
      { followers: fact(FEW, AT - HOUR_MS), displayName: fact('Lena') },
      { at: AT, followers: FEW, displayName: 'Lena' },
    ],
    [
      'more than an hour apart is not',
      { followers: fact(FEW, AT - HOUR_MS - 1), displayName: fact('Lena') },
      { at: AT, displayName: 'Lena' },
    ],
    [
      'a list beside TikTok',
      { followers: fact(FEW, AT + 1, 'known-list'), displayName: fact('Lena') },
      { at: AT, displayName: 'Lena' },
    ],
    [
      'a badge out of a list',
      { badge: { state: 'present', evidence: [{ source: 'known-list', at: AT, shows: true }] } },
      null,
    ],
    [
      'a badge of that moment',
      { badge: { state: 'absent', evidence: [{ source: 'data-tag', at: AT - HOUR_MS, shows: false }] } },
      { at: AT - HOUR_MS, badge: 'absent' },
    ],
    [
      'a badge of yesterday',
      {
        displayName: fact('Lena'),
        badge: { state: 'absent', evidence: [{ source: 'data-tag', at: AT - 24 * HOUR_MS, shows: false }] },
      },
      { at: AT, displayName: 'Lena' },
    ],
  ])('%s', (_, known, expected) => {
    const wanted = expected && { handle: 'lena.brunner', ...NOTHING, ...expected };
    expect(takeSnapshot(account(known))).toEqual(wanted);
  });

  it('never throws, and never makes up a count', () => {
    fc.assert(
      fc.property(anyAccount, (any) => {
        const taken = takeSnapshot(any);
        for (const field of ['followers', 'likes', 'videos'] as const) {
          expect([null, any[field]?.value ?? null]).toContain(taken?.[field] ?? null);
        }
      }),
    );
  });
});
