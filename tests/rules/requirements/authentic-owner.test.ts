import { describe, expect, it } from 'vitest';
import type { OwnerValues } from '../../../lib/account/owner-answers.ts';
import { authenticOwner } from '../../../lib/rules/requirements/authentic-owner.ts';
import { BADGE_ABSENT, BADGE_PRESENT, check, spoken, spokenToOwner } from '../account-builder.ts';

describe('authentic-owner', () => {
  it('takes the badge as TikTok’s own word', () => {
    expect(spoken(authenticOwner, { badge: BADGE_PRESENT })).toBe('passed: badge');
    expect(check(authenticOwner, { badge: BADGE_PRESENT }).evidence[0]?.source).toBe('response');
  });

  it.each([
    ['absent', BADGE_ABSENT],
    ['unknown', { state: 'unknown', evidence: [] } as const],
  ])('asks the owner where the badge is %s', (_, badge) => {
    expect(spoken(authenticOwner, { badge })).toBe('cantTell: owner-only → remedy');
  });

  it.each<[string, Partial<OwnerValues>, string]>([
    ['a person', { ownerKind: 'person' }, 'passed: “person'],
    ['a business', { ownerKind: 'business' }, 'passed: “business'],
    ['an institution', { ownerKind: 'institution' }, 'passed: “institution'],
    ['something else', { ownerKind: 'other' }, 'failed: “other → remedy'],
    ['nothing', {}, 'cantTell: owner-only → remedy ?ownerKind'],
  ])('judges the owner’s word: %s', (_, values, expected) => {
    expect(spokenToOwner(authenticOwner, values)).toBe(expected);
  });

  it('puts TikTok’s word above the owner’s', () => {
    expect(spokenToOwner(authenticOwner, { ownerKind: 'other' }, { badge: BADGE_PRESENT })).toBe(
      'passed: badge',
    );
  });
});
