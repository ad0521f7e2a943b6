import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/account/account.ts';
import { activeRecently } from '../../../lib/rules/requirements/active-recently.ts';
import { aPost, check, daysAgo, fact, spoken, spokenToOwner, told } from '../account-builder.ts';

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

  it.each([
    [0, 0, 'passed: “told'],
    [180, 0, 'passed: “told'],
    [181, 0, 'failed: “told → remedy'],
    [181, 1, 'no-posts'],
    [400, 230, 'no-posts'],
    [411, 230, 'failed: “told → remedy'],
    [-2, 0, 'no-posts'],
  ])('takes the owner’s word of a log-in %i days ago, given %i days ago', (days, given, expected) => {
    const answers = told({ lastLogin: daysAgo(days) }, given);
    const open = 'cantTell: no-posts stand-in → remedy';
    expect(spoken(activeRecently, {}, null, { answers })).toBe(expected === 'no-posts' ? open : expected);
    expect(check(activeRecently, {}, null, { answers }).asks ?? null).toBe(
      expected.startsWith('passed') ? null : 'lastLogin',
    );
  });

  it('needs no word where there is a trace', () => {
    const posts = [aPost({ createdAt: daysAgo(9) })];
    expect(spokenToOwner(activeRecently, { lastLogin: daysAgo(300) }, { posts })).toBe(
      'passed: post stand-in',
    );
  });

  it('points at where the post was seen', () => {
    const posts = [aPost({ createdAt: daysAgo(9), source: 'document' })];
    expect(check(activeRecently, { posts }).evidence[0]?.source).toBe('document');
  });
});
