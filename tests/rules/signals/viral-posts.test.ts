import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/account/account.ts';
import type { Post } from '../../../lib/account/post.ts';
import { viralPosts } from '../../../lib/rules/signals/viral-posts.ts';
import { aPost, check, count, daysAgo, fact, postsEvery, spoken } from '../account-builder.ts';

function seenBy(views: number, days: number, known: Partial<Post> = {}): Post {
  return aPost({ createdAt: daysAgo(days), views: count(views), ...known });
}

/** Twelve ordinary posts with 900 views, three of them older than 90 days. */
const ORDINARY = postsEvery(9, 12, { views: count(900) });
/** Twelve with 2,000. */
const BETTER = postsEvery(9, 12, { views: count(2_000) });
const UNKNOWN = 'cantTell: count mark reach';

describe('viral-posts', () => {
  it.each<[string, Partial<Account>, string]>([
    ['two with 100,000', { posts: [seenBy(100_000, 2), seenBy(250_000, 80)] }, 'passed: count mark'],
    [
      'one recent, one old',
      { posts: [...ORDINARY, seenBy(100_000, 2), seenBy(250_000, 91)] },
      'failed: count mark',
    ],
    [
      'pinned ones count',
      { posts: [seenBy(1e6, 3, { isPinned: true }), seenBy(1e6, 4, { isPinned: true })] },
      'passed: count mark',
    ],
    [
      'two with 10,000 and eleven times the median',
      { posts: [...ORDINARY, seenBy(10_000, 5), seenBy(10_001, 6)] },
      'passed: count mark',
    ],
    ['two with 9,999', { posts: [...ORDINARY, seenBy(9_999, 5), seenBy(9_999, 6)] }, 'failed: count mark'],
    [
      '10,000 without a median to compare with',
      { posts: [seenBy(10, 1), seenBy(10_000, 5), seenBy(10_000, 6)] },
      UNKNOWN,
    ],
    ['ordinary posts over 90 days', { posts: ORDINARY }, 'failed: count mark'],
    ['ordinary posts over a week', { posts: postsEvery(1, 7, { views: count(900) }) }, UNKNOWN],
    [
      'a week that is all there is',
      { posts: postsEvery(1, 7, { views: count(900) }), videos: fact(count(7)) },
      'failed: count mark',
    ],
    [
      'a rounded count of all there is',
      { posts: postsEvery(1, 7, { views: count(900) }), videos: fact({ value: 7, exact: false }) },
      UNKNOWN,
    ],
    ['unknown views among recent posts', { posts: [...ORDINARY, aPost({ createdAt: daysAgo(3) })] }, UNKNOWN],
    [
      'only old posts in view',
      { posts: ORDINARY.map((post) => ({ ...post, createdAt: daysAgo(500) })) },
      'cantTell: mark reach',
    ],
    [
      'an old pinned post shows no reach',
      { posts: [...postsEvery(1, 7, { views: count(9) }), seenBy(9, 300, { isPinned: true })] },
      UNKNOWN,
    ],
    [
      'an ad is not the owner’s',
      { posts: [...ORDINARY, seenBy(1e6, 2), seenBy(1e6, 2, { isAd: true })] },
      'failed: count mark',
    ],
    ['two with 99,999', { posts: [seenBy(99_999, 2), seenBy(99_999, 3)] }, UNKNOWN],
    ['one of 90 days ago', { posts: [seenBy(100_000, 2), seenBy(100_000, 90)] }, 'passed: count mark'],
    [
      'less than ten times the median',
      { posts: [...BETTER, seenBy(19_999, 2), seenBy(19_999, 3)] },
      'failed: count mark',
    ],
    [
      'ten times the median',
      { posts: [...BETTER, seenBy(20_000, 2), seenBy(20_000, 3)] },
      'passed: count mark',
    ],
    [
      'a median of ten posts',
      { posts: [...ORDINARY.slice(0, 8), seenBy(10_000, 2), seenBy(10_000, 3)] },
      'passed: count mark',
    ],
    [
      'a median of nine posts',
      { posts: [...ORDINARY.slice(0, 7), seenBy(10_000, 2), seenBy(10_000, 3)] },
      UNKNOWN,
    ],
    ['an undated post', { posts: [...ORDINARY, aPost({ views: count(5) })] }, UNKNOWN],
    ['one with 100,000', { posts: [seenBy(100_000, 2), seenBy(9, 91)] }, 'failed: count mark'],
    ['TikTok counts none', { videos: fact(count(0)) }, 'failed: none-posted'],
    ['no posts', {}, 'cantTell: no-posts'],
    ['private', { posts: ORDINARY, isPrivate: fact(true) }, 'inapplicable: private'],
  ])('%s', (_, known, expected) => {
    expect(spoken(viralPosts, known).replace(/confidence\.\w+ /, '')).toBe(expected);
  });

  it.each([
    [1, 'count confidence.low mark reach'],
    [9, 'count confidence.low mark reach'],
    [10, 'count confidence.medium mark reach'],
    [19, 'count confidence.medium mark reach'],
    [20, 'count confidence.high mark reach'],
  ])('says how far %i posts can be relied on', (howMany, expected) => {
    expect(spoken(viralPosts, { posts: postsEvery(1, howMany, { views: count(900) }) })).toBe(
      `cantTell: ${expected}`,
    );
  });

  it('says how many there are', () => {
    const { evidence } = check(viralPosts, { posts: [...ORDINARY, seenBy(2e5, 2)] });
    expect(evidence[0]?.message.args).toEqual({ count: 1 });
  });
});
