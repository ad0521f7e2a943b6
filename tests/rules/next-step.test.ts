import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../lib/account/account.ts';
import type { OwnerValues } from '../../lib/account/owner-answers.ts';
import { nextStep } from '../../lib/rules/next-step.ts';
import type { PressTally } from '../../lib/rules/press/tally.ts';
import { readiness } from '../../lib/rules/readiness.ts';
import { anAccount, BADGE_PRESENT, count, daysAgo, fact, NOW, postsEvery, told } from './account-builder.ts';
import { anyAccount } from './any-account.ts';

const READY: Partial<Account> = {
  displayName: fact('Lena Brunner'),
  bio: fact('Bread and butter'),
  hasOwnPicture: fact(true),
  videos: fact(count(40)),
  isPrivate: fact(false),
  isBusiness: fact(false),
  handleChangedAt: fact(daysAgo(300)),
  posts: postsEvery(2, 30, { views: count(200_000) }),
};

const ANSWERED: Partial<OwnerValues> = {
  twoStep: true,
  emailConfirmed: true,
  ownerKind: 'person',
  otherBadge: 'none',
  openViolations: false,
  pressLinks: ['https://a.example'],
  requestMenu: true,
  request: { state: 'never' },
};
const IN_THE_NEWS: PressTally = { counted: ['a.example', 'b.example', 'c.example'], dropped: [] };
const HARDLY: PressTally = { counted: ['a.example'], dropped: [] };

function stepOf(
  known: Partial<Account>,
  values: Partial<OwnerValues> = {},
  press: PressTally = IN_THE_NEWS,
): string | null {
  const account = anAccount(known);
  const found = readiness({ account, now: NOW, history: null, answers: told(values), press });
  const step = nextStep({ badge: account.badge, readiness: found });
  return step && `${step.kind} ${step.rule}${step.asks ? ` ?${step.asks}` : ''}`;
}

describe('the next step', () => {
  it.each<[string, Partial<Account>, Partial<OwnerValues>, PressTally, string | null]>([
    ['nothing known', {}, {}, IN_THE_NEWS, 'answer account-secure ?twoStep'],
    ['a bio is missing', { ...READY, bio: fact('') }, {}, IN_THE_NEWS, 'mend profile-complete'],
    [
      'private, and a bio is missing',
      { ...READY, bio: fact(''), isPrivate: fact(true) },
      {},
      IN_THE_NEWS,
      'mend profile-public',
    ],
    ['all to see is there', READY, {}, IN_THE_NEWS, 'answer account-secure ?twoStep'],
    ['an answer that shows what to mend', READY, { twoStep: false }, IN_THE_NEWS, 'mend account-secure'],
    [
      'quick before slow',
      READY,
      { ...ANSWERED, openViolations: true, pressLinks: [] },
      HARDLY,
      'mend rules-kept',
    ],
    [
      'questions before what takes weeks',
      READY,
      { pressLinks: [] },
      HARDLY,
      'answer account-secure ?twoStep',
    ],
    ['what takes weeks', READY, ANSWERED, HARDLY, 'build in-the-news'],
    [
      'what takes weeks before what only waits',
      READY,
      { ...ANSWERED, request: { state: 'refused', day: daysAgo(3) } },
      HARDLY,
      'build in-the-news',
    ],
    [
      'a wait',
      READY,
      { ...ANSWERED, request: { state: 'refused', day: daysAgo(3) } },
      IN_THE_NEWS,
      'wait request-open',
    ],
    [
      'a new handle',
      { ...READY, handleChangedAt: fact(daysAgo(3)) },
      ANSWERED,
      IN_THE_NEWS,
      'wait handle-stable',
    ],
    ['nothing stands against it', READY, ANSWERED, IN_THE_NEWS, 'ask-tiktok request-open'],
    [
      'asked already: signals',
      READY,
      { ...ANSWERED, request: { state: 'waiting', day: daysAgo(3) } },
      IN_THE_NEWS,
      'signal-answer talks-with-viewers ?commentsAnswered',
    ],
    [
      'asked already, and a signal is not met',
      READY,
      { ...ANSWERED, request: { state: 'waiting', day: daysAgo(3) }, commentsAnswered: 0 },
      IN_THE_NEWS,
      'signal talks-with-viewers',
    ],
    [
      'a business without a link',
      READY,
      { ...ANSWERED, ownerKind: 'business', emailDomain: 'brunner.example' },
      IN_THE_NEWS,
      'settle business-email-matches',
    ],
    ['the badge is there', { ...READY, bio: fact(''), badge: BADGE_PRESENT }, ANSWERED, IN_THE_NEWS, null],
  ])('%s', (_, known, values, press, expected) => {
    expect(stepOf(known, values, press)).toBe(expected);
  });

  it('says what the rule advises', () => {
    const account = anAccount({ ...READY, isPrivate: fact(true) });
    const step = nextStep({
      badge: account.badge,
      readiness: readiness({ account, now: NOW, history: null }),
    });
    expect(step?.text).toEqual({ id: 'rule.profile-public.remedy' });
    expect(step?.about).toEqual({ id: 'rule.profile-public' });
  });

  it('never gives an outdated claim, and never one that is met but for the request, of any account', () => {
    fc.assert(
      fc.property(anyAccount, (account) => {
        const found = readiness({ account, now: NOW, history: null });
        const step = nextStep({ badge: account.badge, readiness: found });
        const { requirements, signals } = found;
        const outcome = [...requirements.outcomes, ...signals.outcomes].find(({ id }) => id === step?.rule);
        if (!step || !outcome) return;
        expect(outcome.outdatedSince).toBeNull();
        expect(outcome.outcome === 'passed').toBe(step.kind === 'ask-tiktok');
      }),
    );
  });
});
