import { describe, expect, it } from 'vitest';
import type { Fact } from '../../lib/account/account.ts';
import { postEngagement } from '../../lib/account/engagement.ts';
import type { Post } from '../../lib/account/post.ts';
import type { Count } from '../../lib/account/sighting.ts';
import { NOW, post } from './sightings.ts';

const DAY = 24 * 60 * 60 * 1000;
const exact = (value: number): Count => ({ value, exact: true });
const COUNTS = { views: exact(1_000), likes: exact(40), comments: exact(9), shares: exact(4) };

function some(howMany: number, known: Partial<Post> = {}, from = 0): Post[] {
  return Array.from({ length: howMany }, (_, i) =>
    post({ id: `${from} ${i}`, createdAt: NOW - (from + i) * DAY, ...COUNTS, ...known }),
  );
}

function followers(value: number, isExact = true): Fact<Count> {
  return { value: { value, exact: isExact }, source: 'response', at: NOW };
}

function rates(posts: readonly Post[], known: Fact<Count> | null = followers(500)) {
  const { byViews, byFollowers } = postEngagement(posts, NOW, known);
  return [byViews, byFollowers].map((rate) =>
    rate
      ? `${Number(rate.percent.toFixed(6))} of ${rate.sample}, ${rate.confidence}${rate.isRounded ? ', rounded' : ''}`
      : null,
  );
}

describe('postEngagement', () => {
  it.each<[string, readonly Post[], (string | null)[]]>([
    ['nothing', [], [null, null]],
    ['one post', some(1), ['5.3 of 1, low', '10.6 of 1, low']],
    ['nine', some(9), ['5.3 of 9, low', '10.6 of 9, low']],
    ['ten', some(10), ['5.3 of 10, medium', '10.6 of 10, medium']],
    ['nineteen', some(19), ['5.3 of 19, medium', '10.6 of 19, medium']],
    ['twenty', some(20), ['5.3 of 20, high', '10.6 of 20, high']],
    ['thirty at most', some(31), ['5.3 of 30, high', '10.6 of 30, high']],
    [
      'the middle, not the mean',
      [...some(2), ...some(1, { likes: exact(900) }, 9)],
      ['5.3 of 3, low', '10.6 of 3, low'],
    ],
    ['views unknown', some(5, { views: null }), [null, '10.6 of 5, low']],
    ['no views', some(5, { views: exact(0) }), [null, '10.6 of 5, low']],
    ['no views with a sign, as JSON can write them', some(5, { views: exact(-0) }), [null, '10.6 of 5, low']],
    ['likes unknown', some(5, { likes: null }), [null, null]],
    ['comments unknown', some(5, { comments: null }), [null, null]],
    ['shares unknown', some(5, { shares: null }), [null, null]],
    [
      'none of all',
      some(1, { likes: exact(0), comments: exact(0), shares: exact(0) }),
      ['0 of 1, low', '0 of 1, low'],
    ],
    ['more than anybody can like', some(5, { likes: exact(1e305), views: exact(1) }), [null, null]],
    ['what is no number', some(5, { likes: exact(Number.NaN) }), [null, null]],
    ['pinned', some(5, { isPinned: true }), [null, null]],
    ['ads', some(5, { isAd: true }), [null, null]],
    ['LIVE cards', some(5, { isLive: true }), [null, null]],
    [
      'rounded views',
      some(5, { views: { value: 1_000, exact: false } }),
      ['5.3 of 5, low, rounded', '10.6 of 5, low'],
    ],
    [
      'rounded shares',
      some(5, { shares: { value: 4, exact: false } }),
      ['5.3 of 5, low, rounded', '10.6 of 5, low, rounded'],
    ],
    ['undated', some(2, { createdAt: null }), ['5.3 of 2, low', '10.6 of 2, low']],
  ])('%s', (_, posts, expected) => {
    expect(rates(posts)).toEqual(expected);
  });

  it.each<[string, Fact<Count> | null, string | null]>([
    ['unknown', null, null],
    ['none', followers(0), null],
    ['one', followers(1), '5300 of 2, low'],
    ['rounded', followers(10_000, false), '0.53 of 2, low, rounded'],
  ])('followers: %s', (_, known, expected) => {
    expect(rates(some(2), known)).toEqual(['5.3 of 2, low', expected]);
  });

  it.each([
    ['dated', { likes: exact(0) }],
    ['undated', { likes: exact(0), createdAt: null }],
    ['of a time to come', { likes: exact(0), createdAt: NOW + 9 * DAY }],
  ])('looks at the thirty newest, whatever the order: %s', (_, known) => {
    const posts = [...some(30), ...some(40, known, 60)];
    expect(rates(posts)).toEqual(['5.3 of 30, high', '10.6 of 30, high']);
    expect(rates(posts.toReversed())).toEqual(rates(posts));
  });

  it('posts of one moment are told apart by their ids', () => {
    const posts = [...some(30, { createdAt: NOW }, 5), ...some(30, { createdAt: NOW, likes: exact(0) }, 4)];
    expect(rates(posts)).toEqual(rates(posts.toReversed()));
  });
});
