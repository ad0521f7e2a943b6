import { describe, expect, it } from 'vitest';
import { authenticOwner } from '../../../lib/rules/requirements/authentic-owner.ts';
import { BADGE_ABSENT, BADGE_PRESENT, check, spoken } from '../account-builder.ts';

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
});
