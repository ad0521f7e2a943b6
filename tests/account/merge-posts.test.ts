import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHandle } from '../../lib/account/handle.ts';
import { mergeSightings } from '../../lib/account/merge.ts';
import { mergePosts } from '../../lib/account/merge-posts.ts';
import type { Post } from '../../lib/account/post.ts';
import { anyPost, anyPostsTwice } from './any-post.ts';
import { NOW, post, sighting } from './sightings.ts';

const exact = (value: number) => ({ value, exact: true });
const rounded = (value: number) => ({ value, exact: false });
const MINUTE = 60_000;

/** Joins what is said of one post, and the same backwards: both must agree. */
function joined(...said: readonly Partial<Post>[]): Post | undefined {
  const posts = said.map((fields) => post({ id: '7', ...fields }));
  const [one, ...rest] = mergePosts(posts);
  expect(rest).toEqual([]);
  expect(mergePosts(posts.toReversed())).toEqual([one]);
  return one;
}

describe('mergePosts', () => {
  it.each<[string, readonly Partial<Post>[], Partial<Post>]>([
    [
      'keeps what each source knew',
      [
        { source: 'document', views: rounded(12_300), isPinned: true },
        { createdAt: NOW, likes: exact(7) },
      ],
      { views: rounded(12_300), isPinned: true, createdAt: NOW, likes: exact(7), source: 'response' },
    ],
    [
      'a response beats the grid',
      [{ source: 'document', views: exact(9_000) }, { views: rounded(12_300) }],
      { views: rounded(12_300) },
    ],
    [
      'a response beats the grid even where its count is lower',
      [{ source: 'document', views: rounded(99_000) }, { views: rounded(12_300) }],
      { views: rounded(12_300) },
    ],
    [
      'data in the page beats the grid',
      [
        { source: 'document', caption: 'longer than that' },
        { source: 'data-tag', caption: 'short' },
      ],
      { caption: 'short', source: 'data-tag' },
    ],
    [
      'a response beats data in the page',
      [
        { source: 'data-tag', comments: exact(8) },
        { source: 'response', comments: exact(5) },
      ],
      { comments: exact(5) },
    ],
    [
      'of two lists the one with more views is later',
      [{ views: exact(5) }, { views: exact(8) }],
      { views: exact(8) },
    ],
    [
      'the published time is after the one in the id',
      [{ createdAt: NOW - MINUTE }, { createdAt: NOW }],
      { createdAt: NOW },
    ],
    [
      'a response says when, not the grid',
      [{ source: 'document', createdAt: NOW }, { createdAt: NOW - MINUTE }],
      { createdAt: NOW - MINUTE },
    ],
    [
      'pinned once said stays said',
      [{ isPinned: false }, { source: 'document', isPinned: true }],
      { isPinned: true },
    ],
    ['an ad once said stays said', [{ isAd: false }, { source: 'data-tag', isAd: true }], { isAd: true }],
    [
      'LIVE once said stays said',
      [{ isLive: false }, { source: 'document', isLive: true }],
      { isLive: true },
    ],
    [
      'not pinned is not unknown',
      [{ isPinned: null }, { source: 'document', isPinned: false }],
      { isPinned: false },
    ],
    [
      'unknown stays unknown',
      [{}, { source: 'document' }],
      { views: null, isPinned: null, isAd: null, isLive: false },
    ],
    [
      'the longer caption',
      [{ caption: 'One two' }, { caption: 'One two three' }],
      { caption: 'One two three' },
    ],
    ['a time that is no number is none', [{ createdAt: Number.NaN }], { createdAt: null }],
    [
      'two pages of equal rank',
      [{ source: 'next-data' }, { source: 'sigi-state' }],
      { source: 'sigi-state' },
    ],
  ])('%s', (_, said, expected) => {
    expect(joined(...said)).toMatchObject(expected);
  });

  it('gives the newest first and undated ones last', () => {
    const posts = [
      post({ id: '9' }),
      post({ id: '1', createdAt: NOW - MINUTE }),
      post({ id: '10' }),
      post({ id: '2', createdAt: NOW }),
      post({ id: '3', createdAt: NOW }),
    ];
    expect(mergePosts(posts).map(({ id }) => id)).toEqual(['3', '2', '1', '10', '9']);
  });

  it('makes one list of the grid and of responses, for each account its own', () => {
    const [mara, lena] = [parseHandle('mara.okafor'), parseHandle('lena.brunner')];
    const accounts = mergeSightings(
      [sighting({ handle: mara }), sighting({ handle: lena })],
      [
        post({ id: '1', source: 'document', authorHandle: mara, views: rounded(12_300) }),
        post({ id: '2', authorHandle: lena }),
        post({ id: '3', source: 'document', authorHandle: mara }),
        post({ id: '1', authorHandle: mara, views: exact(12_345) }),
      ],
    );
    expect(accounts.map(({ posts }) => posts.map(({ id }) => id))).toEqual([['3', '1'], ['2']]);
    expect(accounts[0]?.posts[1]?.views).toEqual(exact(12_345));
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(anyPostsTwice, ([posts, shuffled]) => {
        expect(mergePosts(shuffled)).toEqual(mergePosts(posts));
      }),
    );
  });

  it('changes nothing for what it has merged, and for what comes twice', () => {
    fc.assert(
      fc.property(fc.array(anyPost, { maxLength: 30 }), (posts) => {
        const once = mergePosts(posts);
        expect(mergePosts(once)).toEqual(once);
        expect(mergePosts([...posts, ...posts])).toEqual(once);
        expect(new Set(once.map(({ id }) => id)).size).toBe(once.length);
      }),
    );
  });
});
