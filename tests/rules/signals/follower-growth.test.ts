import { describe, expect, it } from 'vitest';
import { followerGrowth } from '../../../lib/rules/signals/follower-growth.ts';
import { check, count, fact, spoken } from '../account-builder.ts';

describe('follower-growth', () => {
  it.each([
    ['unknown followers', {}, 'cantTell: why history'],
    ['no followers', { followers: fact(count(0)) }, 'cantTell: why history'],
    ['too few to compare', { followers: fact(count(999)) }, 'cantTell: why history'],
    ['some followers', { followers: fact(count(20_000)) }, 'cantTell: why history scale'],
  ])('%s', (_, known, expected) => {
    expect(spoken(followerGrowth, known)).toBe(expected);
    expect(followerGrowth.outdatedSince).toBe('2022-11');
  });

  it.each([
    [20_000, 75],
    [300_000, 5],
    [1000, 1500],
    [90_000_000, 1],
  ])('puts the figure in relation to %s followers', (followers, percent) => {
    const { evidence } = check(followerGrowth, { followers: fact(count(followers)) });
    expect(evidence.at(-1)?.message.args).toEqual({ percent });
  });
});
