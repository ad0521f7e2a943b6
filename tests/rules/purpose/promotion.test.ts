import { describe, expect, it } from 'vitest';
import { findPromotion } from '../../../lib/rules/purpose/promotion.ts';
import { fact } from '../account-builder.ts';
import { AD, captioned, mixed, PLAIN, viewOf } from './purpose-builder.ts';

describe('findPromotion', () => {
  it.each([
    [0, 0, 'unknown', null],
    [8, 8, 'unknown', null],
    [0, 9, 'low', 0],
    [1, 9, 'low', 1 / 9],
    [2, 9, 'mixed', 2 / 9],
    [1, 10, 'low', 0.1],
    [2, 10, 'mixed', 0.2],
    [4, 21, 'low', 4 / 21],
    [4, 20, 'mixed', 0.2],
    [4, 9, 'mixed', 4 / 9],
    [5, 9, 'high', 5 / 9],
    [5, 10, 'high', 0.5],
    [14, 29, 'mixed', 14 / 29],
    [15, 30, 'high', 0.5],
    [9, 9, 'high', 1],
  ])('%i of %i posts is %s', (promotional, total, level, share) => {
    const found = findPromotion(viewOf({ posts: mixed(promotional, total) }));
    expect(found).toMatchObject({ level, share, posts: total, promotional });
  });

  it.each([
    ['#ad', 1],
    ['buy now', 1],
    ['use code RYE', 1],
    ['#ad, buy now, use code RYE, 20% off', 1],
    ['#gifted', 0],
    ['#ryeweek', 0],
    ['@one1 @two2 @three @four @five', 0],
  ])('%s counts %i time(s)', (caption, promotional) => {
    expect(findPromotion(viewOf({ posts: captioned([caption]) })).promotional).toBe(promotional);
  });

  it('counts TikTok’s label on a post that says nothing', () => {
    expect(findPromotion(viewOf({ posts: captioned([PLAIN], { isAd: true }) })).promotional).toBe(1);
  });

  it('does not count what the profile sells', () => {
    const known = { isSeller: fact(true), bioLink: fact('etsy.com/shop/x'), posts: mixed(0, 9) };
    expect(findPromotion(viewOf(known))).toMatchObject({ level: 'low', promotional: 0 });
  });

  it('tells nothing of a private profile', () => {
    const found = findPromotion(viewOf({ posts: mixed(9, 9, AD), isPrivate: fact(true) }));
    expect(found).toMatchObject({ level: 'unknown', posts: 0, promotional: 0, share: null });
  });
});
