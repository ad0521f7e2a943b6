import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, postMetrics } from '../../lib/account/metrics.ts';
import type { Post } from '../../lib/account/post.ts';
import { NOW, post } from './sightings.ts';

const DAY = 24 * 60 * 60 * 1000;
const daily = Array.from({ length: 40 }, (_, i) =>
  post({ id: `d${i}`, createdAt: NOW - i * DAY, views: { value: 100 + i, exact: true } }),
);

describe('postMetrics', () => {
  const cases: readonly [string, readonly Post[], Partial<ReturnType<typeof postMetrics>>][] = [
    [
      'nothing seen',
      [],
      { count: 0, sample: 0, perWeek: null, longestGapDays: null, medianViews: null, lastPostAt: null },
    ],
    ['one a day for 40 days', daily, { count: 40, sample: 40, perWeek: 7.3, longestGapDays: 1 }],
    ['three this week and no older ones', daily.slice(0, 3), { perWeek: 3, longestGapDays: 5 }],
    ['long silent', [post({ id: 'old', createdAt: NOW - 300 * DAY })], { perWeek: 0, longestGapDays: 28 }],
    [
      'pinned ones say nothing of the rhythm',
      [post({ id: 'p', createdAt: NOW, isPinned: true, views: { value: 9, exact: true } })],
      { count: 1, sample: 0, perWeek: null, medianViews: null, lastPostAt: NOW },
    ],
    [
      'ads and LIVE cards are no posts',
      [post({ id: 'a', isAd: true }), post({ id: 'l', isLive: true })],
      { count: 0 },
    ],
    ['undated posts count', [post({ id: 'u' })], { count: 1, sample: 0, perWeek: null }],
    [
      'a date to come is no date',
      [post({ id: 'f', createdAt: NOW + DAY })],
      { count: 1, sample: 0, lastPostAt: null },
    ],
  ];
  it.each(cases)('%s', (_, posts, expected) => {
    expect(postMetrics(posts, NOW)).toMatchObject(expected);
  });
});

describe('median', () => {
  it.each([
    [[], null],
    [[3], 3],
    [[1, 9], 5],
    [[9, 1, 2], 2],
  ])('of %j is %j', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('has as many values below as above', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const middle = median(values) ?? Number.NaN;
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});
