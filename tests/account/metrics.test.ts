import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePosts } from '../../lib/account/merge-posts.ts';
import { postMetrics } from '../../lib/account/metrics.ts';
import type { Post } from '../../lib/account/post.ts';
import { anyPost, anyPostsTwice } from './any-post.ts';
import { NOW, post } from './sightings.ts';

const DAY = 24 * 60 * 60 * 1000;
const UNKNOWN = { followers: null, videos: null };

describe('postMetrics', () => {
  it('says nothing of nothing', () => {
    expect(postMetrics([], NOW, UNKNOWN)).toEqual({
      count: 0,
      pinned: 0,
      lastPostAt: null,
      rhythm: { sample: 0, confidence: null, isComplete: false, perWeek: null, longestGapDays: null },
      views: { sample: 0, confidence: null, median: null, isRounded: false },
      viral: { sample: 0, confidence: null, count: null, coversPeriod: false },
      engagement: { byViews: null, byFollowers: null },
    });
  });

  it.each<[string, readonly Post[], Partial<ReturnType<typeof postMetrics>>]>([
    [
      'pinned ones are known as such',
      [post({ id: '1', isPinned: true }), post({ id: '2', isPinned: false }), post({ id: '3' })],
      { count: 3, pinned: 1 },
    ],
    [
      'ads and LIVE cards are no posts',
      [
        post({ id: '1', isAd: true, isPinned: true, createdAt: NOW }),
        post({ id: '2', isLive: true, createdAt: NOW }),
        post({ id: '3', isAd: false, createdAt: NOW - DAY }),
      ],
      { count: 1, pinned: 0, lastPostAt: NOW - DAY },
    ],
    ['undated ones count', [post({ id: '1' })], { count: 1, lastPostAt: null }],
    [
      'a pinned one can be the last',
      [post({ id: '1', createdAt: NOW, isPinned: true })],
      { lastPostAt: NOW },
    ],
    ['a clock may be a day off', [post({ id: '1', createdAt: NOW + DAY })], { lastPostAt: NOW }],
    ['a date to come is none', [post({ id: '1', createdAt: NOW + DAY + 1 })], { lastPostAt: null }],
    [
      '2014 can be',
      [post({ id: '1', createdAt: Date.UTC(2014, 0, 1) })],
      { lastPostAt: Date.UTC(2014, 0, 1) },
    ],
    ['2013 cannot', [post({ id: '1', createdAt: Date.UTC(2014, 0, 1) - 1 })], { lastPostAt: null }],
  ])('%s', (_, posts, expected) => {
    expect(postMetrics(posts, NOW, UNKNOWN)).toMatchObject(expected);
  });

  const anyCount = fc.option(
    fc.record({ value: fc.oneof(fc.nat({ max: 50 }), fc.double()), exact: fc.boolean() }),
  );
  const anyProfile = fc.record({ followers: anyCount, videos: anyCount }).map(({ followers, videos }) => ({
    followers: followers && { value: followers, source: 'response' as const, at: NOW },
    videos: videos && { value: videos, source: 'response' as const, at: NOW },
  }));

  it('depends neither on the order nor on what comes twice', () => {
    fc.assert(
      fc.property(anyPostsTwice, anyProfile, ([posts, shuffled], profile) => {
        const found = postMetrics(mergePosts(posts), NOW, profile);
        expect(postMetrics(mergePosts([...shuffled, ...posts]), NOW, profile)).toEqual(found);
        expect(postMetrics(mergePosts(posts).reverse(), NOW, profile)).toEqual(found);
      }),
    );
  });

  it('never counts more than there is, and never below nothing', () => {
    fc.assert(
      fc.property(fc.array(anyPost, { maxLength: 60 }), anyProfile, (posts, profile) => {
        const { count, pinned, rhythm, views, viral, engagement } = postMetrics(posts, NOW, profile);
        for (const part of [pinned, rhythm.sample, views.sample, viral.sample])
          expect(part).toBeLessThanOrEqual(count);
        expect(viral.count ?? 0).toBeLessThanOrEqual(viral.sample);
        expect(views.median ?? 0).toBeGreaterThanOrEqual(0);
        expect(rhythm.perWeek ?? 0).toBeGreaterThanOrEqual(0);
        expect(rhythm.longestGapDays ?? 0).toBeGreaterThanOrEqual(0);
        expect(rhythm.longestGapDays ?? 0).toBeLessThanOrEqual(28);
        for (const rate of [engagement.byViews, engagement.byFollowers]) {
          expect(rate?.sample ?? 1).toBeGreaterThan(0);
          expect(rate?.sample ?? 0).toBeLessThanOrEqual(Math.min(count, 30));
          expect(rate?.percent ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('leaves pinned posts, ads and LIVE cards out of averages whatever they say', () => {
    const typical = Array.from({ length: 12 }, (_, i) =>
      post({
        id: `t${i}`,
        createdAt: NOW - (i + 1) * DAY,
        views: { value: 1_000, exact: true },
        likes: { value: 40, exact: true },
        comments: { value: 5, exact: true },
        shares: { value: 5, exact: true },
      }),
    );
    const profile = {
      followers: { value: { value: 500, exact: true }, source: 'response' as const, at: NOW },
      videos: null,
    };
    const plain = postMetrics(typical, NOW, profile);
    const odd = fc
      .tuple(anyPost, fc.constantFrom({ isPinned: true }, { isAd: true }, { isLive: true }))
      .map(([one, mark]): Post => ({ ...one, ...mark }));
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 10 }), (others) => {
        const found = postMetrics([...typical, ...others], NOW, profile);
        expect(found.views).toEqual(plain.views);
        expect(found.engagement).toEqual(plain.engagement);
        expect(found.rhythm.sample).toBe(12);
      }),
    );
  });

  it.each([
    ['ids of their own', (i: number) => String(i)],
    ['one id', () => '1'],
  ])('takes a hundred thousand posts with %s, as time grows with their number and no faster', (_, idOf) => {
    const posts = Array.from({ length: 100_000 }, (_, i) =>
      post({
        id: idOf(i),
        createdAt: NOW - ((i * 7_919) % 100_000) * 60_000,
        views: { value: i, exact: true },
      }),
    );
    const merged = mergePosts(posts);
    expect(postMetrics(merged, NOW, UNKNOWN).count).toBe(new Set(posts.map(({ id }) => id)).size);
  });
});
