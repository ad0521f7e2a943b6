// The questions to the owner and the rules that judge the answers, held to each other: nothing is asked in vain, and no
// answer leaves its question open.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMS } from '../../components/owner/forms.ts';
import {
  IMITATIONS,
  OTHER_BADGES,
  OWNER_KINDS,
  type OwnerValues,
  PAPERS,
  QUESTIONS,
  type Question,
} from '../../lib/account/owner-answers.ts';
import { RULES } from '../../lib/rules/catalog.ts';
import { nextStep } from '../../lib/rules/next-step.ts';
import type { PressTally } from '../../lib/rules/press/tally.ts';
import { weigh } from '../../lib/rules/press/weigh.ts';
import { readiness } from '../../lib/rules/readiness.ts';
import de from '../../lib/words/de/rules.json' with { type: 'json' };
import deSignals from '../../lib/words/de/signals.json' with { type: 'json' };
import en from '../../lib/words/en/rules.json' with { type: 'json' };
import enSignals from '../../lib/words/en/signals.json' with { type: 'json' };
import { createWords } from '../../lib/words/words.ts';
import { anAccount, check, daysAgo, fact, NOW, told } from './account-builder.ts';
import { anyAccount } from './any-account.ts';

const BUSINESS = { isBusiness: fact(true) };
const GOOD: OwnerValues = {
  ownerKind: 'business',
  lastLogin: daysAgo(1),
  twoStep: true,
  emailConfirmed: true,
  emailDomain: 'brotzeit.example',
  otherBadge: 'none',
  openViolations: false,
  pressLinks: ['https://paper.com/a'],
  requestMenu: true,
  request: { state: 'never' },
  papers: ['trademark'],
  badgesElsewhere: ['https://instagram.com/brotzeit'],
  imitated: 'documented',
  commentsAnswered: 10,
  watchedPercent: 50,
};
const PRESS: PressTally = { counted: ['a.com', 'b.com', 'c.com'], dropped: [] };

function asked(values: Partial<OwnerValues>): Question[] {
  const owner = { answers: told(values), press: PRESS };
  return RULES.flatMap((rule) => check(rule, BUSINESS, null, owner).asks ?? []);
}

describe('the questions', () => {
  it.each(QUESTIONS)('%s is asked by the rule that judges it, until it is answered', (question) => {
    const { [question]: _, ...others } = GOOD;
    const rule = RULES.find(({ id }) => id === FORMS[question].rule);
    if (!rule) throw new Error(`no rule ${FORMS[question].rule}`);
    const owner = { answers: told(others), press: PRESS };
    expect(check(rule, BUSINESS, null, owner).asks).toBe(question);
    expect(asked(others)).toEqual([question]);
  });

  it('are none any more when all are answered', () => {
    expect(asked(GOOD)).toEqual([]);
  });

  it('of TikTok’s requirements end, one step after the other, in the request', () => {
    let values: Partial<OwnerValues> = {};
    const steps: (Question | null)[] = [];
    for (let i = 0; i < QUESTIONS.length; i += 1) {
      const account = anAccount({ ...BUSINESS, bioLink: fact('brotzeit.example') });
      const found = readiness({ account, now: NOW, history: null, answers: told(values), press: PRESS });
      const step = nextStep({ badge: account.badge, readiness: found });
      steps.push(step?.asks ?? null);
      if (!step?.asks) {
        expect(step?.kind).toBe('ask-tiktok');
        break;
      }
      values = { ...values, [step.asks]: GOOD[step.asks] };
    }
    expect(steps).toEqual([
      'twoStep',
      'emailConfirmed',
      'lastLogin',
      'openViolations',
      'emailDomain',
      'ownerKind',
      'otherBadge',
      'pressLinks',
      'requestMenu',
      'request',
      null,
    ]);
  });
});

const anyDay = fc.integer({ min: Date.UTC(2016, 0, 1), max: Date.UTC(2030, 0, 1) });
const anyLinks = fc.array(fc.stringMatching(/^https:\/\/[a-c]{1,3}\.(com|de|github\.io)\/[a-z]{0,5}$/), {
  maxLength: 8,
});
const anyValues: fc.Arbitrary<Partial<OwnerValues>> = fc.record(
  {
    ownerKind: fc.constantFrom(...OWNER_KINDS),
    lastLogin: anyDay,
    twoStep: fc.boolean(),
    emailConfirmed: fc.boolean(),
    emailDomain: fc.stringMatching(/^[a-c]{1,3}\.(com|de)$/),
    otherBadge: fc.constantFrom(...OTHER_BADGES),
    openViolations: fc.boolean(),
    pressLinks: anyLinks,
    requestMenu: fc.boolean(),
    request: fc.oneof(
      fc.constant({ state: 'never' } as const),
      fc.record({ state: fc.constantFrom('waiting', 'refused'), day: anyDay }),
    ),
    papers: fc.subarray([...PAPERS]),
    badgesElsewhere: anyLinks,
    imitated: fc.constantFrom(...IMITATIONS),
    commentsAnswered: fc.integer({ min: 0, max: 20 }),
    watchedPercent: fc.double({ min: 0, max: 100, noNaN: true }),
  },
  { requiredKeys: [] },
);

it('any answers about any account can be said in both languages, every gap filled', () => {
  const languages = [createWords('en', [en, enSignals]), createWords('de', [de, deSignals])];
  fc.assert(
    fc.property(anyAccount, anyValues, fc.integer({ min: 0, max: 900 }), (account, values, days) => {
      const answers = told(values, days);
      const { requirements, signals } = readiness({
        account,
        now: NOW,
        history: null,
        ...weigh(account, answers),
      });
      for (const outcome of [...requirements.outcomes, ...signals.outcomes]) {
        const said = outcome.evidence.map((evidence) => evidence.message);
        if (outcome.remedy) said.push(outcome.remedy);
        for (const words of languages) {
          for (const message of said)
            expect(words.say(message)).not.toMatch(/[{}]|(^|: )(rule|label|kind)\.|NaN|∞/);
        }
      }
    }),
  );
});
