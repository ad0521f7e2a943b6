import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/account/account.ts';
import type { Post } from '../../../lib/account/post.ts';
import { regularPosts } from '../../../lib/rules/signals/regular-posts.ts';
import { aPost, check, count, daysAgo, fact, postsEvery, spoken } from '../account-builder.ts';

/** Twelve posts in the last six days, and none in the three weeks before. */
const BURST = [
  ...postsEvery(0.5, 12),
  ...postsEvery(1, 4).map((post) => ({ ...post, createdAt: daysAgo(60) })),
];

/** Three posts a week with one break of so many days in between. */
function withBreak(days: number): Post[] {
  const early = [0.5, 1, 1.5, 2, 2.5, 3];
  const late = [0, 1, 2, 3, 4, 5].map((day) => 3 + days + day);
  return [...early, ...late, 40].map((day) => aPost({ createdAt: daysAgo(day) }));
}

/** So many posts evenly within the last 28 days. */
function within28(howMany: number): Post[] {
  return Array.from({ length: howMany }, (_, i) => aPost({ createdAt: daysAgo(((i + 0.5) * 28) / howMany) }));
}

function older(howMany: number): Post[] {
  return Array.from({ length: howMany }, (_, i) => aPost({ createdAt: daysAgo(29 + i) }));
}

const OLD = aPost({ createdAt: daysAgo(40) });

describe('regular-posts', () => {
  it.each<[string, Partial<Account>, string]>([
    ['every second day', { posts: postsEvery(2, 15) }, 'passed: figures confidence.medium mark'],
    [
      'twice a week',
      { posts: postsEvery(3.5, 15) },
      'failed: figures confidence.medium mark partly → remedy',
    ],
    ['every ten days', { posts: postsEvery(10, 15) }, 'failed: figures confidence.medium mark → remedy'],
    [
      'a burst after a long break',
      { posts: BURST },
      'failed: figures confidence.medium mark partly → remedy',
    ],
    [
      'long asleep',
      { posts: postsEvery(2, 15).map((post) => ({ ...post, createdAt: daysAgo(400) })) },
      'failed: figures confidence.medium mark → remedy',
    ],
    ['three a week', { posts: postsEvery(2.3, 13) }, 'passed: figures confidence.medium mark'],
    ['one a week', { posts: postsEvery(6.9, 12) }, 'failed: figures confidence.medium mark partly → remedy'],
    ['a break of 14 days', { posts: withBreak(14) }, 'passed: figures confidence.medium mark'],
    [
      'a break of 15 days',
      { posts: withBreak(15) },
      'failed: figures confidence.medium mark partly → remedy',
    ],
    ['nine posts', { posts: postsEvery(2, 9) }, 'cantTell: few-posts'],
    [
      'nine that are all there are',
      { posts: postsEvery(2, 9), videos: fact(count(9)) },
      'failed: figures confidence.low mark partly → remedy',
    ],
    ['nine of ten', { posts: postsEvery(2, 9), videos: fact(count(10)) }, 'cantTell: few-posts'],
    [
      'nine that are all there are, one undated',
      { posts: [...postsEvery(2, 8), aPost()], videos: fact(count(9)) },
      'cantTell: few-posts',
    ],
    ['twelve in 28 days', { posts: [...within28(12), OLD] }, 'passed: figures confidence.medium mark'],
    [
      'eleven in 28 days',
      { posts: [...within28(11), OLD] },
      'failed: figures confidence.medium mark partly → remedy',
    ],
    [
      'four in 28 days',
      { posts: [...within28(4), ...older(8)] },
      'failed: figures confidence.medium mark partly → remedy',
    ],
    [
      'three in 28 days',
      { posts: [...within28(3), ...older(9)] },
      'failed: figures confidence.medium mark → remedy',
    ],
    [
      'a break of a moment over 14 days',
      { posts: withBreak(14 + 1e-6) },
      'failed: figures confidence.medium mark partly → remedy',
    ],
    ['twenty', { posts: postsEvery(2, 20) }, 'passed: figures confidence.high mark'],
    ['nineteen', { posts: postsEvery(2, 19) }, 'passed: figures confidence.medium mark'],
    ['TikTok counts none', { videos: fact(count(0)) }, 'failed: none-posted'],
    ['TikTok counts some', { videos: fact(count(1)) }, 'cantTell: no-posts'],
    ['none, roundedly', { videos: fact({ value: 0, exact: false }) }, 'cantTell: no-posts'],
    [
      'TikTok counts none, private',
      { videos: fact(count(0)), isPrivate: fact(true) },
      'inapplicable: private',
    ],
    ['ten posts', { posts: postsEvery(2, 10) }, 'passed: figures confidence.medium mark'],
    ['undated posts', { posts: Array.from({ length: 20 }, () => aPost()) }, 'cantTell: few-posts'],
    ['pinned posts are not counted', { posts: postsEvery(2, 20, { isPinned: true }) }, 'cantTell: few-posts'],
    ['no posts', {}, 'cantTell: no-posts'],
    ['private', { posts: postsEvery(2, 15), isPrivate: fact(true) }, 'inapplicable: private'],
    ['private without posts', { isPrivate: fact(true) }, 'inapplicable: private'],
  ])('%s', (_, known, expected) => {
    expect(spoken(regularPosts, known)).toBe(expected);
  });

  it('shows the figures', () => {
    const { evidence } = check(regularPosts, { posts: postsEvery(2, 15) });
    expect(evidence[0]?.message.args).toEqual({ perWeek: 3.3, gap: 2 });
    expect(evidence[0]?.source).toBe('response');
  });
});
