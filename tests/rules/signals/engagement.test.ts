import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/account/account.ts';
import { engagement } from '../../../lib/rules/signals/engagement.ts';
import { check, count, fact, postsEvery, spoken } from '../account-builder.ts';

const COUNTS = { views: count(1000), likes: count(40), comments: count(9), shares: count(4) };

describe('engagement', () => {
  it.each<[string, Partial<Account>, string]>([
    ['twelve posts', { posts: postsEvery(3, 12, COUNTS) }, 'untested: rate norms'],
    ['eleven posts', { posts: postsEvery(3, 11, COUNTS) }, 'cantTell: few-posts'],
    ['views unknown', { posts: postsEvery(3, 20, { ...COUNTS, views: null }) }, 'cantTell: few-posts'],
    ['likes unknown', { posts: postsEvery(3, 20, { ...COUNTS, likes: null }) }, 'cantTell: few-posts'],
    ['comments unknown', { posts: postsEvery(3, 20, { ...COUNTS, comments: null }) }, 'cantTell: few-posts'],
    ['shares unknown', { posts: postsEvery(3, 20, { ...COUNTS, shares: null }) }, 'cantTell: few-posts'],
    ['no views', { posts: postsEvery(3, 20, { ...COUNTS, views: count(0) }) }, 'cantTell: few-posts'],
    ['pinned', { posts: postsEvery(3, 20, { ...COUNTS, isPinned: true }) }, 'cantTell: few-posts'],
    ['no posts', {}, 'cantTell: no-posts'],
    ['private', { posts: postsEvery(3, 12, COUNTS), isPrivate: fact(true) }, 'inapplicable: private'],
  ])('%s', (_, known, expected) => {
    expect(spoken(engagement, known)).toBe(expected);
  });

  it('gives the median in percent with one decimal', () => {
    const outlier = { ...COUNTS, likes: count(900_000) };
    const posts = [...postsEvery(3, 12, COUNTS), ...postsEvery(2, 3, outlier)];
    expect(check(engagement, { posts }).evidence[0]?.message.args).toEqual({ percent: 5.3, count: 15 });
  });

  it('looks at the 30 newest posts only', () => {
    const posts = [...postsEvery(3, 30, COUNTS), ...postsEvery(300, 90, { ...COUNTS, likes: count(0) })];
    expect(check(engagement, { posts }).evidence[0]?.message.args).toEqual({ percent: 5.3, count: 30 });
  });
});
