import { describe, expect, it } from 'vitest';
import type { OwnerValues } from '../../../lib/account/owner-answers.ts';
import { rulesKept } from '../../../lib/rules/requirements/rules-kept.ts';
import { BADGE_PRESENT, fact, spoken, spokenToOwner } from '../account-builder.ts';

describe('rules-kept', () => {
  it.each([
    ['an unknown account', {}],
    ['a business', { isBusiness: fact(true) }],
    ['an account with the badge', { badge: BADGE_PRESENT }],
  ])('asks the owner of %s', (_, known) => {
    expect(spoken(rulesKept, known)).toBe('cantTell: owner-only → remedy');
    expect(rulesKept.ownerOnly).toBe(true);
  });

  it.each<[string, Partial<OwnerValues>, string]>([
    ['none', { openViolations: false }, 'passed: “none'],
    ['one is open', { openViolations: true }, 'failed: “open → open.remedy'],
    ['nothing', {}, 'cantTell: owner-only → remedy ?openViolations'],
  ])('judges the owner’s word: %s', (_, values, expected) => {
    expect(spokenToOwner(rulesKept, values)).toBe(expected);
  });
});
