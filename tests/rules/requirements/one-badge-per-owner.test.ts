import { describe, expect, it } from 'vitest';
import { oneBadgePerOwner } from '../../../lib/rules/requirements/one-badge-per-owner.ts';
import { BADGE_PRESENT, fact, spoken } from '../account-builder.ts';

describe('one-badge-per-owner', () => {
  it.each([
    ['an unknown account', {}],
    ['a business', { isBusiness: fact(true) }],
    ['an account with the badge', { badge: BADGE_PRESENT }],
  ])('asks the owner of %s', (_, known) => {
    expect(spoken(oneBadgePerOwner, known)).toBe('cantTell: owner-only → remedy');
    expect(oneBadgePerOwner.ownerOnly).toBe(true);
  });
});
