import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/account/account.ts';
import type { Post } from '../../../lib/account/post.ts';
import { regularPosts } from '../../../lib/rules/signals/regular-posts.ts';
import { aPost, check, daysAgo, fact, postsEvery, spoken } from '../account-builder.ts';

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

describe('regular-posts', () => {
  it.each<[string, Partial<Account>, string]>([
    ['every second day', { posts: postsEvery(2, 15) }, 'passed: figures mark'],
    ['twice a week', { posts: postsEvery(3.5, 15) }, 'failed: figures mark partly → remedy'],
    ['every ten days', { posts: postsEvery(10, 15) }, 'failed: figures mark → remedy'],
    ['a burst after a long break', { posts: BURST }, 'failed: figures mark partly → remedy'],
    [
      'long asleep',
      { posts: postsEvery(2, 15).map((post) => ({ ...post, createdAt: daysAgo(400) })) },
      'failed: figures mark → remedy',
    ],
    ['three a week', { posts: postsEvery(2.3, 13) }, 'passed: figures mark'],
    ['one a week', { posts: postsEvery(6.9, 12) }, 'failed: figures mark partly → remedy'],
    ['a break of 14 days', { posts: withBreak(14) }, 'passed: figures mark'],
    ['a break of 15 days', { posts: withBreak(15) }, 'failed: figures mark partly → remedy'],
    ['nine posts', { posts: postsEvery(2, 9) }, 'cantTell: few-posts'],
    ['ten posts', { posts: postsEvery(2, 10) }, 'passed: figures mark'],
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
    expect(evidence[0]?.message.args).toEqual({ perWeek: 3.5, gap: 2 });
    expect(evidence[0]?.source).toBe('response');
  });
});
