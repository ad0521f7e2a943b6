import { describe, expect, it } from 'vitest';
import { pickCount, readStats } from '../../../lib/tiktok/shapes/stats.ts';
import { STATS, STATS_V2 } from '../invented.ts';

describe('readStats', () => {
  it('takes the exact form first', () => {
    expect(readStats(STATS, STATS_V2, true)).toEqual({
      followers: { value: 427682, exact: true },
      following: { value: 176, exact: true },
      likes: { value: 6764096, exact: true },
      videos: { value: 1605, exact: true },
    });
  });

  it('calls rounded numbers exact only below 10,000', () => {
    const { followers, following } = readStats({ followerCount: 10_000, followingCount: 9999 }, null, true);
    expect([followers, following]).toEqual([
      { value: 10_000, exact: false },
      { value: 9999, exact: true },
    ]);
  });

  it('knows that the second form is rounded beside an author', () => {
    const { followers, videos } = readStats(null, { followerCount: '427700', videoCount: '16' }, false);
    expect([followers, videos]).toEqual([
      { value: 427700, exact: false },
      { value: 16, exact: true },
    ]);
  });

  it('falls back one count at a time', () => {
    const { followers, videos } = readStats(STATS, { followerCount: '', videoCount: '1606' }, true);
    expect([followers?.value, videos?.value]).toEqual([427700, 1606]);
  });

  it.each([
    [null],
    [{}],
    [{ followerCount: null, followingCount: -1, heartCount: 1.5, videoCount: [] }],
    [{ followerCount: 'many', followingCount: '1e9', heartCount: {}, videoCount: Number.NaN }],
    [{ followerCount: '-5', followingCount: true, heartCount: '', videoCount: '٣' }],
    [['followerCount']],
  ])('%j says nothing, never 0', (stats) => {
    expect(readStats(stats, stats, true)).toEqual({
      followers: null,
      following: null,
      likes: null,
      videos: null,
    });
  });
});

describe('likes', () => {
  it.each([
    ['run over 32 bits', { heartCount: -1625611536 }, null, 2669355760, false],
    ['run over, as text', { heartCount: '-1625611536' }, null, 2669355760, false],
    ['at the very edge', { heartCount: -2147483648 }, null, 2147483648, false],
    [
      'the other key did not run over',
      { heartCount: -1625611536, heart: 2669355760 },
      null,
      2669355760,
      false,
    ],
    ['the second form is right', { heartCount: -1625611536 }, { heartCount: '2669355761' }, 2669355761, true],
    ['only `heart`', { heart: 12 }, null, 12, true],
    ['beyond 32 bits', { heartCount: 9_000_000_000 }, null, 9_000_000_000, false],
  ])('%s', (_case, stats, statsV2, value, exact) => {
    expect(readStats(stats, statsV2, true).likes).toEqual({ value, exact });
  });

  it('does not repair what is no overflow', () => {
    expect(readStats({ heartCount: -3_000_000_000 }, null, true).likes).toBeNull();
  });
});

it('pickCount prefers the second', () => {
  expect(pickCount(5, '6', true)).toEqual({ value: 6, exact: true });
  expect(pickCount(undefined, undefined, true)).toBeNull();
});
