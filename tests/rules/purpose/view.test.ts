import { describe, expect, it } from 'vitest';
import { aPost, daysAgo, fact } from '../account-builder.ts';
import { captioned, viewOf } from './purpose-builder.ts';

describe('purposeView', () => {
  it.each([
    [29, 29],
    [30, 30],
    [31, 30],
  ])('of %i posts reads %i', (all, read) => {
    expect(viewOf({ posts: captioned(Array.from({ length: all }, () => 'x')) }).posts).toHaveLength(read);
  });

  it('reads the newest first, undated ones last', () => {
    const posts = [
      aPost({ caption: 'undated' }),
      aPost({ caption: 'old', createdAt: daysAgo(9) }),
      aPost({ caption: 'new', createdAt: daysAgo(1) }),
    ];
    expect(viewOf({ posts }).posts.map(({ post }) => post.caption)).toEqual(['new', 'old', 'undated']);
  });

  it('leaves out LIVE cards and posts without a caption, and keeps ads and empty captions', () => {
    const posts = [
      aPost({ caption: 'live', isLive: true }),
      aPost({ caption: null }),
      aPost({ caption: '' }),
      aPost({ caption: 'ad', isAd: true }),
    ];
    expect(viewOf({ posts }).posts.map(({ post }) => post.caption)).toEqual(['', 'ad']);
  });

  it('reads no post of a private profile', () => {
    expect(viewOf({ posts: captioned(['#ad']), isPrivate: fact(true) }).posts).toEqual([]);
    expect(viewOf({ posts: captioned(['#ad']), isPrivate: fact(false) }).posts).toHaveLength(1);
  });
});
