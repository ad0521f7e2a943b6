import { describe, expect, it } from 'vitest';
import type { OwnerValues } from '../../../lib/account/owner-answers.ts';
import { accountSecure } from '../../../lib/rules/requirements/account-secure.ts';
import { BADGE_PRESENT, check, daysAgo, fact, spoken, spokenToOwner, told } from '../account-builder.ts';

describe('account-secure', () => {
  it.each([
    ['an unknown account', {}],
    ['a business', { isBusiness: fact(true) }],
    ['an account with the badge', { badge: BADGE_PRESENT }],
  ])('asks the owner of %s', (_, known) => {
    expect(spoken(accountSecure, known)).toBe('cantTell: owner-only → remedy');
    expect(accountSecure.ownerOnly).toBe(true);
  });

  it.each<[string, Partial<OwnerValues>, string]>([
    ['both on', { twoStep: true, emailConfirmed: true }, 'passed: “two-step-on “mail-confirmed'],
    [
      'two-step off',
      { twoStep: false, emailConfirmed: true },
      'failed: “two-step-off “mail-confirmed → remedy',
    ],
    ['e-mail open', { twoStep: true, emailConfirmed: false }, 'failed: “two-step-on “mail-open → remedy'],
    ['both off', { twoStep: false, emailConfirmed: false }, 'failed: “two-step-off “mail-open → remedy'],
    ['one known to be off', { emailConfirmed: false }, 'failed: “mail-open → remedy'],
    ['one on, one unknown', { twoStep: true }, 'cantTell: “two-step-on owner-only → remedy ?emailConfirmed'],
    [
      'the other on, one unknown',
      { emailConfirmed: true },
      'cantTell: “mail-confirmed owner-only → remedy ?twoStep',
    ],
    ['other questions only', { openViolations: false }, 'cantTell: owner-only → remedy ?twoStep'],
  ])('judges the owner’s word: %s', (_, values, expected) => {
    expect(spokenToOwner(accountSecure, values)).toBe(expected);
  });

  it('shows the day of the answer', () => {
    const answers = told({ twoStep: true, emailConfirmed: true }, 12);
    const [first] = check(accountSecure, {}, null, { answers }).evidence;
    expect(first?.message.args).toMatchObject({ day: { date: daysAgo(12) } });
    expect(first?.at).toBe(daysAgo(12));
  });
});
