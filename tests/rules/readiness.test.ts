import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../lib/account/account.ts';
import type { OutcomeGroup } from '../../lib/rules/assessment.ts';
import { RULES } from '../../lib/rules/catalog.ts';
import { readiness } from '../../lib/rules/readiness.ts';
import de from '../../lib/words/de/rules.json' with { type: 'json' };
import en from '../../lib/words/en/rules.json' with { type: 'json' };
import type { Message } from '../../lib/words/message.ts';
import { createWords } from '../../lib/words/words.ts';
import { anAccount, BADGE_PRESENT, count, daysAgo, fact, NOW, postsEvery } from './account-builder.ts';
import { anyAccount } from './any-account.ts';

const READY: Partial<Account> = {
  displayName: fact('Lena Brunner'),
  bio: fact('Bread and butter'),
  hasOwnPicture: fact(true),
  videos: fact(count(40)),
  isPrivate: fact(false),
  isBusiness: fact(false),
  handleChangedAt: fact(daysAgo(300)),
  posts: postsEvery(2, 30),
};

function counts({ passed, failed, cantTell }: OutcomeGroup): number[] {
  return [passed, failed, cantTell];
}

describe('readiness', () => {
  it.each<[string, Partial<Account>, number[], number[], number]>([
    ['nothing known', {}, [0, 0, 12], [0, 0, 8], 0],
    ['all that shows is in order', READY, [5, 0, 6], [1, 0, 6], 5 / 11],
    ['private', { ...READY, isPrivate: fact(true) }, [3, 1, 7], [0, 0, 4], 4 / 11],
    ['business', { ...READY, isBusiness: fact(true) }, [5, 0, 7], [1, 0, 7], 5 / 12],
    ['badge', { ...READY, badge: BADGE_PRESENT }, [6, 0, 4], [1, 0, 6], 6 / 10],
  ])('%s', (_, known, requirements, signals, coverage) => {
    const found = readiness({ account: anAccount(known), now: NOW });
    expect(counts(found.requirements)).toEqual(requirements);
    expect(counts(found.signals)).toEqual(signals);
    expect(found.coverage).toBeCloseTo(coverage);
  });

  it('lists outdated claims and never counts them', () => {
    const { signals } = readiness({ account: anAccount(), now: NOW });
    const outdated = signals.outcomes.filter(({ outdatedSince }) => outdatedSince !== null);
    expect(outdated.map(({ id }) => id)).toEqual([
      'nobody-can-apply',
      'pro-account',
      'follower-growth',
      'follower-minimum',
      'support-route',
    ]);
    expect(outdated.map(({ outcome }) => outcome)).toContain('cantTell');
  });

  it('leaves nothing to do where the badge is shown', () => {
    const known = { ...READY, bio: fact(''), handleChangedAt: fact(daysAgo(2)), badge: BADGE_PRESENT };
    const { requirements, signals } = readiness({ account: anAccount(known), now: NOW });
    expect(requirements.failed).toBe(2);
    expect([...requirements.outcomes, ...signals.outcomes].filter(({ remedy }) => remedy !== null)).toEqual(
      [],
    );
  });

  it('keeps order and counts for any account, and gives the same twice', () => {
    fc.assert(
      fc.property(anyAccount, (account) => {
        const found = readiness({ account, now: NOW });
        const all = [...found.requirements.outcomes, ...found.signals.outcomes];
        expect(all.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
        expect(found.coverage).toBeGreaterThanOrEqual(0);
        expect(found.coverage).toBeLessThanOrEqual(1);
        expect(readiness({ account, now: NOW })).toEqual(found);
      }),
    );
  });

  it('can be said in both languages, every gap filled, for any account', () => {
    const languages = [createWords('en', [en]), createWords('de', [de])];
    fc.assert(
      fc.property(anyAccount, (account) => {
        const found = readiness({ account, now: NOW });
        for (const outcome of [...found.requirements.outcomes, ...found.signals.outcomes]) {
          const said: Message[] = [outcome.title, ...outcome.evidence.map((evidence) => evidence.message)];
          if (outcome.remedy) said.push(outcome.remedy);
          for (const words of languages) {
            for (const message of said)
              expect(words.say(message)).not.toMatch(/[{}]|^(rule|label|kind)\.|NaN|∞/);
          }
        }
      }),
    );
  });
});
