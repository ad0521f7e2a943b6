import { describe, expect, it } from 'vitest';
import { accountSecure } from '../../../lib/rules/requirements/account-secure.ts';
import { BADGE_PRESENT, fact, spoken } from '../account-builder.ts';

describe('account-secure', () => {
  it.each([
    ['an unknown account', {}],
    ['a business', { isBusiness: fact(true) }],
    ['an account with the badge', { badge: BADGE_PRESENT }],
  ])('asks the owner of %s', (_, known) => {
    expect(spoken(accountSecure, known)).toBe('cantTell: owner-only → remedy');
    expect(accountSecure.ownerOnly).toBe(true);
  });
});
