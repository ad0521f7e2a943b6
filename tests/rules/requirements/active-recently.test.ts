import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/account/account.ts';
import { activeRecently } from '../../../lib/rules/requirements/active-recently.ts';
import { aPost, check, daysAgo, fact, spoken } from '../account-builder.ts';

const OPEN = 'cantTell: post stand-in → remedy';

describe('active-recently', () => {
  it.each<[string, Partial<Account>, string]>([
    ['posted today', { posts: [aPost({ createdAt: daysAgo(0) })] }, 'passed: post stand-in'],
    ['posted 180 days ago', { posts: [aPost({ createdAt: daysAgo(180) })] }, 'passed: post stand-in'],
    ['posted 181 days ago', { posts: [aPost({ createdAt: daysAgo(181) })] }, OPEN],
    ['no posts', {}, 'cantTell: no-posts stand-in → remedy'],
    ['an undated post', { posts: [aPost()] }, 'cantTell: no-posts stand-in → remedy'],
    [
      'a post from the future',
      { posts: [aPost({ createdAt: daysAgo(-400) })] },
      'cantTell: no-posts stand-in → remedy',
    ],
    [
      'a recent ad',
      { posts: [aPost({ createdAt: daysAgo(1), isAd: true })] },
      'cantTell: no-posts stand-in → remedy',
    ],
    ['a pinned post', { posts: [aPost({ createdAt: daysAgo(9), isPinned: true })] }, 'passed: post stand-in'],
    [
      'posts of a private profile',
      { posts: [aPost({ createdAt: daysAgo(1) })], isPrivate: fact(true) },
      'cantTell: no-posts stand-in → remedy',
    ],
    ['on LIVE', { isLive: fact(true) }, 'passed: label.live stand-in'],
    ['not on LIVE', { isLive: fact(false) }, 'cantTell: no-posts stand-in → remedy'],
    ['handle changed', { handleChangedAt: fact(daysAgo(20)) }, 'passed: changed stand-in'],
    ['name changed long ago', { nameChangedAt: fact(daysAgo(800)) }, 'cantTell: changed stand-in → remedy'],
  ])('%s', (_, known, expected) => {
    expect(spoken(activeRecently, known)).toBe(expected);
  });

  it('shows the newest trace with its day', () => {
    const posts = [90, 3, 400].map((days) => aPost({ createdAt: daysAgo(days) }));
    const { evidence } = check(activeRecently, { posts, nameChangedAt: fact(daysAgo(50)) });
    expect(evidence[0]?.message.args).toEqual({ day: { date: daysAgo(3) } });
  });
});
