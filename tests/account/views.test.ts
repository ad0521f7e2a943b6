import { describe, expect, it } from 'vitest';
import type { Fact } from '../../lib/account/account.ts';
import type { Post } from '../../lib/account/post.ts';
import type { Count } from '../../lib/account/sighting.ts';
import { typicalViews, type ViralPosts, viralPosts } from '../../lib/account/views.ts';
import { NOW, post } from './sightings.ts';

const DAY = 24 * 60 * 60 * 1000;

function seenBy(value: number, days: number, known: Partial<Post> = {}): Post {
  return post({
    id: `${value} ${days} ${JSON.stringify(known)}`,
    createdAt: NOW - days * DAY,
    views: { value, exact: true },
    ...known,
  });
}

function many(howMany: number, value: number): Post[] {
  return Array.from({ length: howMany }, (_, i) => seenBy(value, i + 1));
}

function all(value: number): Fact<Count> {
  return { value: { value, exact: true }, source: 'response', at: NOW };
}

describe('typicalViews', () => {
  it.each<[string, readonly Post[], ReturnType<typeof typicalViews>]>([
    ['nothing', [], { sample: 0, confidence: null, median: null, isRounded: false }],
    ['views unknown', [post({ id: '1' })], { sample: 0, confidence: null, median: null, isRounded: false }],
    ['nobody looked', [seenBy(0, 1)], { sample: 1, confidence: 'low', median: 0, isRounded: false }],
    ['nine', many(9, 70), { sample: 9, confidence: 'low', median: 70, isRounded: false }],
    ['ten', many(10, 70), { sample: 10, confidence: 'medium', median: 70, isRounded: false }],
    [
      'one rounded is said',
      [seenBy(70, 1), seenBy(0, 2, { views: { value: 12_300, exact: false } })],
      { sample: 2, confidence: 'low', median: 6_185, isRounded: true },
    ],
    [
      'pinned, ads and LIVE cards are not typical',
      [
        seenBy(70, 1),
        seenBy(9, 2, { isPinned: true }),
        seenBy(9, 2, { isAd: true }),
        seenBy(9, 2, { isLive: true }),
      ],
      { sample: 1, confidence: 'low', median: 70, isRounded: false },
    ],
    [
      'numbers that are none',
      [seenBy(-5, 1), seenBy(Number.NaN, 1), seenBy(Number.POSITIVE_INFINITY, 1)],
      { sample: 0, confidence: null, median: null, isRounded: false },
    ],
  ])('%s', (_, posts, expected) => {
    expect(typicalViews(posts)).toEqual(expected);
  });
});

describe('viralPosts', () => {
  const old = seenBy(1, 91);
  it.each<[string, readonly Post[], Fact<Count> | null, Partial<ViralPosts>]>([
    ['nothing seen', [], null, { count: null, sample: 0, coversPeriod: false }],
    ['none there', [], all(0), { count: 0, sample: 0, confidence: null, coversPeriod: true }],
    ['100,000', [seenBy(100_000, 1)], null, { count: 1, sample: 1, confidence: 'low' }],
    ['99,999', [seenBy(99_999, 1)], null, { count: 0, sample: 1 }],
    ['90 days ago', [seenBy(1e6, 90)], null, { count: 1 }],
    ['a moment more', [seenBy(1e6, 90 + 1 / DAY)], null, { count: null, sample: 0 }],
    ['ten times a median of 1,000: 10,000', [...many(10, 1_000), seenBy(10_000, 2)], null, { count: 1 }],
    ['9,999 is too few for anybody', [...many(10, 10), seenBy(9_999, 2)], null, { count: 0 }],
    ['10,000 beside a small median', [...many(10, 10), seenBy(10_000, 2)], null, { count: 1 }],
    ['ten times 2,000', [...many(10, 2_000), seenBy(20_000, 2)], null, { count: 1 }],
    ['one view less', [...many(10, 2_000), seenBy(19_999, 2)], null, { count: 0 }],
    ['100,000 is enough beside a high median', [...many(10, 50_000), seenBy(100_000, 2)], null, { count: 1 }],
    ['and 99,999 is not', [...many(10, 50_000), seenBy(99_999, 2)], null, { count: 0 }],
    ['a median of ten, itself among them', [...many(9, 100), seenBy(10_000, 2)], null, { count: 1 }],
    ['a median of nine', [...many(8, 100), seenBy(10_000, 2)], null, { count: 0 }],
    [
      'ten posts, but views of nine',
      [...many(8, 100), post({ id: 'u', createdAt: NOW - DAY }), seenBy(10_000, 2)],
      null,
      { count: 0 },
    ],
    ['pinned ones count', [seenBy(1e6, 1, { isPinned: true })], null, { count: 1 }],
    ['ads do not', [seenBy(1e6, 1, { isAd: true })], null, { count: null }],
    ['LIVE cards do not', [seenBy(1e6, 1, { isLive: true })], null, { count: null }],
    ['an older one shows the whole', [seenBy(5, 1), old], null, { count: 0, coversPeriod: true }],
    ['one of 90 days does not', [seenBy(5, 1), seenBy(5, 90)], null, { coversPeriod: false }],
    ['a pinned one does not', [seenBy(5, 1), { ...old, isPinned: true }], null, { coversPeriod: false }],
    ['an older one alone does not', [old], null, { count: null, coversPeriod: false }],
    ['views unknown', [post({ id: 'u', createdAt: NOW }), old], null, { count: null, coversPeriod: false }],
    ['time unknown', [seenBy(5, 1), old, post({ id: 'u' })], null, { coversPeriod: false }],
    ['a time to come', [seenBy(5, 1), old, seenBy(5, -2)], null, { coversPeriod: false }],
    ['all there are', [seenBy(5, 1), seenBy(5, 2)], all(2), { coversPeriod: true }],
    ['all but one', [seenBy(5, 1), seenBy(5, 2)], all(3), { coversPeriod: false }],
    ['all there are, all of them old', [old], all(1), { count: 0, coversPeriod: true }],
  ])('%s', (_, posts, videos, expected) => {
    const found = viralPosts(posts, NOW, videos);
    expect(found).toMatchObject(expected);
    expect(viralPosts(posts.toReversed(), NOW, videos)).toEqual(found);
  });
});
