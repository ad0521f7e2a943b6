import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/account/account.ts';
import { regularPosts } from '../../../lib/rules/signals/regular-posts.ts';
import { aPost, check, daysAgo, fact, postsEvery, spoken } from '../account-builder.ts';

/** Twelve posts in the last six days, and none in the three weeks before. */
const BURST = [
  ...postsEvery(0.5, 12),
  ...postsEvery(1, 4).map((post) => ({ ...post, createdAt: daysAgo(60) })),
];

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
