import { describe, expect, it } from 'vitest';
import { imitatedBefore } from '../../../lib/rules/signals/imitated-before.ts';
import { BADGE_PRESENT, fact, spoken } from '../account-builder.ts';

describe('imitated-before', () => {
  it.each([
    ['an unknown account', {}],
    ['a business', { isBusiness: fact(true) }],
    ['an account with the badge', { badge: BADGE_PRESENT }],
  ])('asks the owner of %s', (_, known) => {
    expect(spoken(imitatedBefore, known)).toBe('cantTell: owner-only → remedy');
    expect(imitatedBefore.ownerOnly).toBe(true);
  });
});
