import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../lib/account/account.ts';
import type { OutcomeGroup } from '../../lib/rules/assessment.ts';
import { RULES } from '../../lib/rules/catalog.ts';
import { readiness } from '../../lib/rules/readiness.ts';
import type { OutcomeValue, Rule } from '../../lib/rules/rule.ts';
import de from '../../lib/words/de/rules.json' with { type: 'json' };
import deSignals from '../../lib/words/de/signals.json' with { type: 'json' };
import en from '../../lib/words/en/rules.json' with { type: 'json' };
import enSignals from '../../lib/words/en/signals.json' with { type: 'json' };
import { type Message, message } from '../../lib/words/message.ts';
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

function asks(outcome: OutcomeValue, more: Partial<Rule> = {}): Rule {
  return {
    id: outcome,
    group: 'requirement',
    basis: 'tiktok',
    title: message('rule.profile-public'),
    sources: [],
    labels: [],
    ownerOnly: false,
    outdatedSince: null,
    check: () => ({ outcome, evidence: [], remedy: null }),
    ...more,
  };
}

describe('readiness', () => {
  it.each<[string, readonly Rule[], number[], number[], number]>([
    ['no rules', [], [0, 0, 0], [0, 0, 0], 0],
    ['one of each', [asks('passed'), asks('failed'), asks('cantTell')], [1, 1, 1], [0, 0, 0], 2 / 3],
    ['nothing answered', [asks('cantTell'), asks('cantTell')], [0, 0, 2], [0, 0, 0], 0],
    ['what asks nothing', [asks('passed'), asks('inapplicable'), asks('untested')], [1, 0, 0], [0, 0, 0], 1],
    ['outdated claims', [asks('failed', { outdatedSince: '2022-10' })], [0, 0, 0], [0, 0, 0], 0],
    ['signals apart', [asks('failed', { group: 'signal' }), asks('passed')], [1, 0, 0], [0, 1, 0], 1],
  ])('counts %s', (_, rules, requirements, signals, coverage) => {
    const found = readiness({ account: anAccount(), now: NOW, history: null }, rules);
    expect(counts(found.requirements)).toEqual(requirements);
    expect(counts(found.signals)).toEqual(signals);
    expect(found.coverage).toBeCloseTo(coverage);
  });

  it('knows nothing of an account of which nothing is known', () => {
    const { requirements, signals, coverage } = readiness({ account: anAccount(), now: NOW, history: null });
    expect([requirements.passed, requirements.failed, signals.passed, signals.failed, coverage]).toEqual([
      0, 0, 0, 0, 0,
    ]);
  });

  it('lists the outdated claims of the old guides, and counts none of them', () => {
    const { signals } = readiness({ account: anAccount(READY), now: NOW, history: null });
    const outdated = signals.outcomes
      .filter(({ outdatedSince }) => outdatedSince !== null)
      .map(({ id }) => id);
    expect(outdated).toEqual(expect.arrayContaining(['nobody-can-apply', 'pro-account', 'follower-growth']));
  });

  it('leaves nothing to do where the badge is shown', () => {
    const known = { ...READY, bio: fact(''), handleChangedAt: fact(daysAgo(2)), badge: BADGE_PRESENT };
    const { requirements, signals } = readiness({ account: anAccount(known), now: NOW, history: null });
    const failed = requirements.outcomes.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id);
    expect(failed).toEqual(expect.arrayContaining(['profile-complete', 'handle-stable']));
    expect([...requirements.outcomes, ...signals.outcomes].filter(({ remedy }) => remedy !== null)).toEqual(
      [],
    );
  });

  it('says what to do where the badge is not shown', () => {
    const { requirements } = readiness({
      account: anAccount({ ...READY, bio: fact('') }),
      now: NOW,
      history: null,
    });
    const remedy = requirements.outcomes.find(({ id }) => id === 'profile-complete')?.remedy;
    expect(remedy?.id).toBe('rule.profile-complete.remedy');
  });

  it('keeps order and counts for any account, and gives the same twice', () => {
    fc.assert(
      fc.property(anyAccount, (account) => {
        const found = readiness({ account, now: NOW, history: null });
        const all = [...found.requirements.outcomes, ...found.signals.outcomes];
        expect(all.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
        expect(found.coverage).toBeGreaterThanOrEqual(0);
        expect(found.coverage).toBeLessThanOrEqual(1);
        expect(readiness({ account, now: NOW, history: null })).toEqual(found);
      }),
    );
  });

  it('can be said in both languages, every gap filled, for any account', () => {
    const languages = [createWords('en', [en, enSignals]), createWords('de', [de, deSignals])];
    fc.assert(
      fc.property(anyAccount, (account) => {
        const found = readiness({ account, now: NOW, history: null });
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
