import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/account/account.ts';
import { engagement } from '../../../lib/rules/signals/engagement.ts';
import { check, count, fact, postsEvery, spoken } from '../account-builder.ts';

const COUNTS = { views: count(1000), likes: count(40), comments: count(9), shares: count(4) };
const FEW = 'cantTell: few-posts';
const BY_VIEWS = 'untested: by-views confidence.medium norms';
const FOLLOWERS = fact(count(20_000));

describe('engagement', () => {
  it.each<[string, Partial<Account>, string]>([
    ['twelve posts', { posts: postsEvery(3, 12, COUNTS) }, BY_VIEWS],
    ['eleven posts', { posts: postsEvery(3, 11, COUNTS) }, FEW],
    [
      'eleven that are all there are',
      { posts: postsEvery(3, 11, COUNTS), videos: fact(count(11)) },
      BY_VIEWS,
    ],
    [
      'one that is all there is',
      { posts: postsEvery(3, 1, COUNTS), videos: fact(count(1)) },
      'untested: by-views confidence.low norms',
    ],
    ['eleven of twelve', { posts: postsEvery(3, 11, COUNTS), videos: fact(count(12)) }, FEW],
    ['all there are, of which nothing is known', { posts: postsEvery(3, 3), videos: fact(count(3)) }, FEW],
    [
      'followers known',
      { posts: postsEvery(3, 20, COUNTS), followers: FOLLOWERS },
      'untested: by-views spread by-followers spread confidence.high norms',
    ],
    [
      'views unknown, followers known',
      { posts: postsEvery(3, 20, { ...COUNTS, views: null }), followers: FOLLOWERS },
      'untested: by-followers spread confidence.high norms',
    ],
    [
      'too few with views, followers known',
      {
        posts: [...postsEvery(3, 11, COUNTS), ...postsEvery(4, 9, { ...COUNTS, views: null })],
        followers: FOLLOWERS,
      },
      'untested: by-followers spread confidence.high norms',
    ],
    [
      'rounded',
      { posts: postsEvery(3, 12, { ...COUNTS, views: { value: 12_300, exact: false } }) },
      'untested: by-views confidence.medium rounded norms',
    ],
    [
      'rounded followers',
      { posts: postsEvery(3, 12, COUNTS), followers: fact({ value: 20_000, exact: false }) },
      'untested: by-views spread by-followers spread confidence.medium rounded norms',
    ],
    ['views unknown', { posts: postsEvery(3, 20, { ...COUNTS, views: null }) }, FEW],
    ['likes unknown', { posts: postsEvery(3, 20, { ...COUNTS, likes: null }) }, FEW],
    ['comments unknown', { posts: postsEvery(3, 20, { ...COUNTS, comments: null }) }, FEW],
    ['shares unknown', { posts: postsEvery(3, 20, { ...COUNTS, shares: null }) }, FEW],
    ['no views', { posts: postsEvery(3, 20, { ...COUNTS, views: count(0) }) }, FEW],
    ['pinned', { posts: postsEvery(3, 20, { ...COUNTS, isPinned: true }) }, FEW],
    ['no posts', {}, 'cantTell: no-posts'],
    ['no posts of seven', { videos: fact(count(7)) }, 'cantTell: no-posts'],
    ['TikTok counts none', { videos: fact(count(0)) }, 'inapplicable: none-posted'],
    ['private', { posts: postsEvery(3, 12, COUNTS), isPrivate: fact(true) }, 'inapplicable: private'],
  ])('%s', (_, known, expected) => {
    expect(spoken(engagement, known)).toBe(expected);
  });

  it('gives the medians in percent with one decimal, between the figures of others', () => {
    const outlier = { ...COUNTS, likes: count(900_000) };
    const posts = [...postsEvery(3, 12, COUNTS), ...postsEvery(2, 3, outlier)];
    const { evidence } = check(engagement, { posts, followers: fact(count(75_000)) });
    expect(evidence.slice(0, 4).map(({ message }) => message.args)).toEqual([
      { percent: 5.3, count: 15 },
      { lowest: 'Rival IQ 2023', low: 4.14, highest: 'influencertools.tech', high: 9.2 },
      { percent: 0.1, count: 15 },
      { lowest: 'Influencer Hero 2024', low: 0.5, highest: 'calculatecreator 2026', high: 10 },
    ]);
  });

  it('never judges, however high or low the rate is', () => {
    for (const likes of [0, 1, 39, 40, 90, 91, 1_000, 5_000]) {
      const posts = postsEvery(3, 12, {
        ...COUNTS,
        likes: count(likes),
        comments: count(0),
        shares: count(0),
      });
      expect(check(engagement, { posts, followers: FOLLOWERS }).outcome).toBe('untested');
    }
  });

  it('names every source that a band rests on', () => {
    expect(engagement.sources.map(({ label }) => label)).toEqual([
      'S33b',
      'S39f',
      'S39',
      'S39c',
      'S39d',
      'S39e',
      'S33',
      'S33c',
    ]);
  });

  it('says how many posts there were of how many it takes', () => {
    const { evidence } = check(engagement, { posts: postsEvery(3, 5, COUNTS) });
    expect(evidence[0]?.message.args).toEqual({ count: 5, min: 12 });
  });

  it('says how many posts it rests on', () => {
    const { evidence } = check(engagement, { posts: postsEvery(3, 14, COUNTS) });
    expect(evidence.find(({ message }) => message.id === 'rule.confidence.medium')?.message.args).toEqual({
      count: 14,
    });
  });
});
