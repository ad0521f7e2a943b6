import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../lib/account/account.ts';
import type { Handle } from '../../lib/account/handle.ts';
import type { KnownAccount } from '../../lib/known/known-account.ts';
import { findResemblance } from '../../lib/lookalike/resemblance.ts';
import { assess } from '../../lib/rules/assess.ts';
import type { Assessment } from '../../lib/rules/assessment.ts';
import { RULES } from '../../lib/rules/catalog.ts';
import { findPurpose } from '../../lib/rules/purpose/purpose.ts';
import { snapshot } from '../memory/history/snapshots.ts';
import {
  anAccount,
  BADGE_ABSENT,
  BADGE_PRESENT,
  count,
  daysAgo,
  fact,
  handleOf,
  NOW,
  postsEvery,
} from './account-builder.ts';
import { anyAccount } from './any-account.ts';

const KNOWN: KnownAccount = {
  handle: handleOf('maraokafor'),
  id: null,
  displayName: 'Mara Okafor',
  followersAtLeast: 9_200_000,
  evidence: 'verified',
  asOf: '2022',
  profile: null,
};
const COPY: Partial<Account> = {
  handle: handleOf('mara.okafor.0fficial'),
  displayName: fact('Mara Okafor ✔'),
  followers: fact(count(410)),
  badge: BADGE_ABSENT,
};

function judged(account: Account, dismissed: readonly Handle[] = []): Assessment {
  return assess(account, {
    now: NOW,
    resemblance: findResemblance(account, [KNOWN], dismissed),
    history: null,
  });
}

function targets(known: Partial<Account>, dismissed: readonly Handle[] = []): string[] {
  return judged(anAccount(known), dismissed).lookalikes.map(({ target }) => target.handle);
}

describe('assess', () => {
  it('measures the posts of public profiles only', () => {
    const posts = postsEvery(2, 15, { views: count(900), isPinned: true });
    expect(judged(anAccount({ posts })).posts).toMatchObject({ count: 15, pinned: 15 });
    expect(judged(anAccount({ posts, isPrivate: fact(true) })).posts).toMatchObject({ count: 0, pinned: 0 });
  });

  it('puts the answers together', () => {
    const account = anAccount({ ...COPY, isBusiness: fact(false), createdAt: fact(daysAgo(40)) });
    const found = judged(account);
    expect(found).toMatchObject({
      account,
      badge: BADGE_ABSENT,
      imitations: [{ field: 'display-name', kind: 'glyph' }],
      kind: { type: 'personal' },
      age: { createdAt: daysAgo(40), isEstimate: false },
      posts: { count: 0, rhythm: { sample: 0 } },
      lookalikes: [{ target: KNOWN }],
    });
    expect(found.readiness.requirements.outcomes.length + found.readiness.signals.outcomes.length).toBe(
      RULES.length,
    );
  });

  it.each<[string, Partial<Account>, string[]]>([
    ['no badge', COPY, ['maraokafor']],
    ['badge', { ...COPY, badge: BADGE_PRESENT }, []],
    ['another name', { ...COPY, handle: handleOf('kanal.norden'), displayName: fact('Kanal Norden') }, []],
  ])('look-alikes: %s', (_, known, expected) => {
    expect(targets(known)).toEqual(expected);
  });

  it('hands on what was found of the purpose, and null where nobody asked', () => {
    const account = anAccount(COPY);
    const resemblance = findResemblance(account, [], []);
    const purpose = findPurpose(account, resemblance.lookalikes);
    expect(assess(account, { now: NOW, resemblance, history: null, purpose }).purpose).toBe(purpose);
    expect(assess(account, { now: NOW, resemblance, history: null }).purpose).toBeNull();
  });

  it('holds to what the user dismissed', () => {
    expect(targets(COPY, [KNOWN.handle])).toEqual([]);
  });

  it('measures growth where a history is passed in, and says nothing of it where none is', () => {
    const account = anAccount();
    const resemblance = findResemblance(account, [], []);
    const history = [1, 0].map((days) => snapshot(daysAgo(days), { followers: count(20_000 - days * 600) }));
    const found = assess(account, { now: NOW, resemblance, history });
    expect(found.growth?.rates[0]).toMatchObject({ followersPerDay: 600, points: 2 });
    const outcome = found.readiness.signals.outcomes.find(({ id }) => id === 'follower-growth')?.outcome;
    expect(outcome).toBe('passed');
    expect(found.readiness.signals.passed).toBe(judged(account).readiness.signals.passed);
    expect(assess(account, { now: NOW, resemblance, history: null })).toEqual(judged(account));
    expect(judged(account).growth).toBeNull();
  });

  it('finds no look-alike of an account with the badge, whatever is handed in', () => {
    const resemblance = findResemblance(anAccount(COPY), [KNOWN], []);
    expect(resemblance.lookalikes).toHaveLength(1);
    const account = anAccount({ ...COPY, badge: BADGE_PRESENT });
    expect(assess(account, { now: NOW, history: null, resemblance }).lookalikes).toEqual([]);
  });

  it('still lists a check mark typed beside the badge', () => {
    expect(judged(anAccount({ ...COPY, badge: BADGE_PRESENT })).imitations).toHaveLength(1);
  });

  it('never throws, changes nothing and gives the same twice', () => {
    fc.assert(
      fc.property(anyAccount, (account) => {
        const before = structuredClone(account);
        const found = judged(account);
        expect(account).toEqual(before);
        expect(judged(account)).toEqual(found);
        if (account.badge.state === 'present') expect(found.lookalikes).toEqual([]);
      }),
    );
  });
});
