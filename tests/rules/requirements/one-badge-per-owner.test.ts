import { describe, expect, it } from 'vitest';
import type { OwnerValues } from '../../../lib/account/owner-answers.ts';
import { oneBadgePerOwner } from '../../../lib/rules/requirements/one-badge-per-owner.ts';
import { BADGE_PRESENT, fact, spoken, spokenToOwner } from '../account-builder.ts';

describe('one-badge-per-owner', () => {
  it.each([
    ['an unknown account', {}],
    ['a business', { isBusiness: fact(true) }],
    ['an account with the badge', { badge: BADGE_PRESENT }],
  ])('asks the owner of %s', (_, known) => {
    expect(spoken(oneBadgePerOwner, known)).toBe('cantTell: owner-only → remedy');
    expect(oneBadgePerOwner.ownerOnly).toBe(true);
  });

  it.each<[string, Partial<OwnerValues>, string]>([
    ['none', { otherBadge: 'none' }, 'passed: “none'],
    ['another language', { otherBadge: 'other-language' }, 'passed: “other-language'],
    ['the same language', { otherBadge: 'same-language' }, 'failed: “same-language → taken.remedy'],
    ['nothing', {}, 'cantTell: owner-only → remedy ?otherBadge'],
  ])('judges the owner’s word: %s', (_, values, expected) => {
    expect(spokenToOwner(oneBadgePerOwner, values)).toBe(expected);
  });
});
