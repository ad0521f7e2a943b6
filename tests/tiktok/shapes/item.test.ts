import { describe, expect, it } from 'vitest';
import { isItem, readItem, readItems } from '../../../lib/tiktok/shapes/item.ts';
import { CONTEXT, item, STATS, USER_ID, user, VIDEO_ID } from '../invented.ts';

function post(fields: Readonly<Record<string, unknown>>) {
  return readItem(item(fields), CONTEXT).posts[0];
}

describe('readItem', () => {
  it('reads a post', () => {
    expect(post({})).toEqual({
      id: VIDEO_ID,
      source: 'response',
      authorId: USER_ID,
      authorHandle: 'nora.quill',
      createdAt: 1793527212000,
      views: { value: 19000, exact: false },
      likes: { value: 683, exact: true },
      comments: { value: 15, exact: true },
      shares: { value: 25, exact: true },
      isPinned: null,
      isAd: false,
      isPaidPartnership: null,
      isLive: false,
      caption: 'Blue on blue',
    });
  });

  it('reads its author with rounded numbers', () => {
    const [author] = readItem(item(), CONTEXT).sightings;
    expect(author).toMatchObject({
      handle: 'nora.quill',
      badge: false,
      followers: { value: 427700, exact: false },
      likes: { value: 6800000, exact: false },
      videos: { value: 1605, exact: true },
    });
  });

  it.each([
    ['isPinned', { isPinnedItem: true }, true],
    ['isPinned', { isPinnedItem: false }, false],
    ['isAd', { isAd: true }, true],
    ['isAd', { isAd: undefined }, null],
    ['isPaidPartnership', { adAuthorization: true }, true],
    ['isPaidPartnership', { adAuthorization: false }, false],
    ['isPaidPartnership', { adAuthorization: 'yes' }, null],
    ['isLive', { liveRoomInfo: { id: 1 } }, true],
    ['createdAt', { createTime: '1793527212' }, 1793527212000],
    ['createdAt', { createTime: 0 }, Date.parse('2026-11-01T10:00:00Z')],
    ['createdAt', { createTime: undefined, id: '12345' }, null],
    ['id', { id: 123456 }, '123456'],
    ['caption', { desc: undefined }, null],
    ['views', { stats: { playCount: '77' }, statsV2: null }, { value: 77, exact: true }],
    ['views', { stats: null, statsV2: null }, null],
  ] as const)('%s of %j is %j', (field, fields, value) => {
    expect(post(fields)?.[field]).toEqual(value);
  });

  it('reads older items, which name their author by handle', () => {
    const read = readItem(item({ author: 'Nora.Quill', authorId: USER_ID, nickname: 'Nora Quill' }), CONTEXT);
    expect(read.sightings).toMatchObject([
      { handle: 'nora.quill', id: USER_ID, displayName: 'Nora Quill', badge: null },
    ]);
    expect(read.posts).toMatchObject([{ authorHandle: 'nora.quill', authorId: USER_ID }]);
  });

  it('gives posts without an author, but nobody', () => {
    const read = readItem({ id: VIDEO_ID, desc: 'x', stats: {} }, CONTEXT);
    expect(read.sightings).toEqual([]);
    expect(read.posts).toMatchObject([{ id: VIDEO_ID, authorHandle: null, authorId: null }]);
  });

  it('never reads `creator`, which is wrong about badge and privacy', () => {
    const creator = user({ uniqueId: 'mill.press', verified: true, privateAccount: true, secret: true });
    expect(readItem(item({ author: undefined, creator }), CONTEXT).sightings).toEqual([]);
  });

  it.each([[null], [{}], [{ id: 'x' }], [{ id: 1e30 }], [[]], ['7300000000000000000']])(
    '%j is no post',
    (value) => {
      expect(readItem(value, CONTEXT)).toEqual({ sightings: [], posts: [], status: null });
      expect(isItem(value)).toBe(false);
    },
  );
});

describe('readItems', () => {
  it('names an author once, and again with other numbers', () => {
    const list = [
      item(),
      item({ id: '2' }),
      item({ id: '3', authorStats: { ...STATS, videoCount: 9 }, authorStatsV2: null }),
    ];
    const read = readItems(list, CONTEXT);
    expect(read.posts).toHaveLength(3);
    expect(read.sightings.map(({ videos }) => videos?.value)).toEqual([1605, 9]);
  });

  it('cuts lists that nobody scrolls to', () => {
    expect(
      readItems(
        Array.from({ length: 3000 }, (_, index) => item({ id: String(index) })),
        CONTEXT,
      ).posts,
    ).toHaveLength(2000);
  });
});
