import { describe, expect, it } from 'vitest';
import type { OwnerValues } from '../../../lib/account/owner-answers.ts';
import { imitatedBefore } from '../../../lib/rules/signals/imitated-before.ts';
import { BADGE_PRESENT, fact, spoken, spokenToOwner } from '../account-builder.ts';

describe('imitated-before', () => {
  it.each([
    ['an unknown account', {}],
    ['a business', { isBusiness: fact(true) }],
    ['an account with the badge', { badge: BADGE_PRESENT }],
  ])('asks the owner of %s', (_, known) => {
    expect(spoken(imitatedBefore, known)).toBe('cantTell: owner-only → remedy');
    expect(imitatedBefore.ownerOnly).toBe(true);
  });

  it.each<[string, Partial<OwnerValues>, string]>([
    ['on record', { imitated: 'documented' }, 'passed: “documented'],
    ['not on record', { imitated: 'not-documented' }, 'failed: “not-documented → remedy'],
    ['never', { imitated: 'never' }, 'inapplicable: “never'],
    ['nothing', {}, 'cantTell: owner-only → remedy ?imitated'],
  ])('judges the owner’s word: %s', (_, values, expected) => {
    expect(spokenToOwner(imitatedBefore, values)).toBe(expected);
  });
});
