import { describe, expect, it } from 'vitest';
import { followerMinimum } from '../../../lib/rules/signals/follower-minimum.ts';
import { count, fact, spoken } from '../account-builder.ts';

describe('follower-minimum', () => {
  it.each([
    ['nothing known', {}],
    ['a business with many followers', { isBusiness: fact(true), followers: fact(count(900_000)) }],
  ])('is a claim and asks nothing: %s', (_, known) => {
    expect(spoken(followerMinimum, known)).toBe('inapplicable: why');
  });

  it('says since when TikTok has denied it', () => {
    expect(followerMinimum.outdatedSince).toBe('2022-11');
  });
});
