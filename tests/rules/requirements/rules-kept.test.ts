import { describe, expect, it } from 'vitest';
import { rulesKept } from '../../../lib/rules/requirements/rules-kept.ts';
import { BADGE_PRESENT, fact, spoken } from '../account-builder.ts';

describe('rules-kept', () => {
  it.each([
    ['an unknown account', {}],
    ['a business', { isBusiness: fact(true) }],
    ['an account with the badge', { badge: BADGE_PRESENT }],
  ])('asks the owner of %s', (_, known) => {
    expect(spoken(rulesKept, known)).toBe('cantTell: owner-only → remedy');
    expect(rulesKept.ownerOnly).toBe(true);
  });
});
