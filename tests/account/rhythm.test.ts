import { describe, expect, it } from 'vitest';
import type { Fact } from '../../lib/account/account.ts';
import type { Post } from '../../lib/account/post.ts';
import { postRhythm, type Rhythm } from '../../lib/account/rhythm.ts';
import type { Count } from '../../lib/account/sighting.ts';
import { NOW, post } from './sightings.ts';

const DAY = 24 * 60 * 60 * 1000;

function at(days: number, known: Partial<Post> = {}): Post {
  return post({ id: `${days}${JSON.stringify(known)}`, createdAt: NOW - days * DAY, ...known });
}

function all(value: number, exact = true): Fact<Count> {
  return { value: { value, exact }, source: 'response', at: NOW };
}

const daily = Array.from({ length: 40 }, (_, i) => at(i));
const SHORT_OF_28 = 28 - 1 / DAY;

describe('postRhythm', () => {
  it.each<[string, readonly Post[], Fact<Count> | null, Partial<Rhythm>]>([
    ['one a day for 40 days', daily, null, { sample: 40, perWeek: 7, longestGapDays: 1 }],
    ['what is 28 days old is the border', [at(28), at(1)], null, { perWeek: 0.25, longestGapDays: 27 }],
    ['what is less counts', [at(40), at(SHORT_OF_28)], null, { perWeek: 0.25 }],
    ['the oldest of ten days is their border', [at(10), at(5)], null, { perWeek: 0.7, longestGapDays: 5 }],
    ['three this week and no older ones', daily.slice(0, 3), null, { perWeek: 3, longestGapDays: 1 }],
    ['seven days are the least', [at(6.9), at(1)], null, { perWeek: 2, longestGapDays: 5.9 }],
    ['and one more is more', [at(14), at(1)], null, { perWeek: 0.5, longestGapDays: 13 }],
    ['one alone gives no rate', [at(10)], null, { sample: 1, perWeek: null, longestGapDays: 10 }],
    ['nor does one of today', [at(0)], null, { perWeek: null, longestGapDays: 0 }],
    ['one alone that is long ago does', [at(28)], null, { perWeek: 0, longestGapDays: 28 }],
    ['silent for 300 days', [at(300), at(310)], null, { perWeek: 0, longestGapDays: 28 }],
    ['silent since yesterday', [at(1), at(1.5), at(2)], null, { longestGapDays: 1 }],
    [
      'a break is cut where the stretch begins',
      [at(1), at(300)],
      null,
      { perWeek: 0.25, longestGapDays: 27 },
    ],
    ['no time, no rhythm', [post({ id: 'u' })], null, { sample: 0, confidence: null, perWeek: null }],
    [
      'pinned alone says nothing',
      [at(1, { isPinned: true })],
      null,
      { sample: 0, perWeek: null, longestGapDays: null },
    ],
    [
      'pinned within reach counts',
      [at(2, { isPinned: true }), at(1), at(14)],
      null,
      { sample: 2, perWeek: 1 },
    ],
    [
      'pinned does not reach back',
      [at(20, { isPinned: true }), at(1), at(14)],
      null,
      { perWeek: 0.5, longestGapDays: 13 },
    ],
    ['ads are none', [at(2, { isAd: true }), at(1), at(14)], null, { sample: 2, perWeek: 0.5 }],
    ['LIVE cards are none', [at(2, { isLive: true }), at(1), at(14)], null, { sample: 2, perWeek: 0.5 }],
    ['all there are, over 28 days', [at(1), at(2)], all(2), { perWeek: 0.5, longestGapDays: 1 }],
    ['more than the profile counts', [at(1), at(2)], all(1), { perWeek: 0.5 }],
    ['all but one', [at(1), at(2)], all(3), { perWeek: 2 }],
    ['a rounded count leaves it open', [at(1), at(2)], all(2, false), { perWeek: 2 }],
    ['an undated one leaves it open', [at(1), at(2), post({ id: 'u' })], all(3), { perWeek: 2 }],
    ['a single one that is all', [at(10)], all(1), { perWeek: 0.25, longestGapDays: 10 }],
    [
      'all there are, an old one pinned',
      [at(1), at(60, { isPinned: true })],
      all(2),
      { perWeek: 0.25, longestGapDays: 27 },
    ],
    ['none at all', [], all(0), { sample: 0, perWeek: 0, longestGapDays: null }],
    ['an ad is not one of them', [at(1), at(2, { isAd: true })], all(2), { perWeek: null }],
  ])('%s', (_, posts, videos, expected) => {
    const found = postRhythm(posts, NOW, videos);
    expect(found).toMatchObject({
      ...expected,
      ...(typeof expected.perWeek === 'number' && { perWeek: expect.closeTo(expected.perWeek, 9) }),
      ...(typeof expected.longestGapDays === 'number' && {
        longestGapDays: expect.closeTo(expected.longestGapDays, 9),
      }),
    });
    expect(postRhythm(posts.toReversed(), NOW, videos)).toEqual(found);
  });

  it('says how far it can be relied on', () => {
    const of = (size: number) => postRhythm(daily.slice(0, size), NOW, null).confidence;
    expect([9, 10, 19, 20].map(of)).toEqual(['low', 'medium', 'medium', 'high']);
  });
});
