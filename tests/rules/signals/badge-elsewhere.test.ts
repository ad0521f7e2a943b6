import { describe, expect, it } from 'vitest';
import { badgeElsewhere } from '../../../lib/rules/signals/badge-elsewhere.ts';
import { BADGE_PRESENT, fact, spoken } from '../account-builder.ts';

describe('badge-elsewhere', () => {
  it.each([
    ['an unknown account', {}],
    ['a business', { isBusiness: fact(true) }],
    ['an account with the badge', { badge: BADGE_PRESENT }],
  ])('asks the owner of %s', (_, known) => {
    expect(spoken(badgeElsewhere, known)).toBe('cantTell: owner-only → remedy');
    expect(badgeElsewhere.ownerOnly).toBe(true);
  });
});
