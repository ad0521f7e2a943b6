import { describe, expect, it } from 'vitest';
import { isComment, isCommentList, readCommentList } from '../../../lib/tiktok/shapes/comment-list.ts';
import { isDiscover, readDiscover } from '../../../lib/tiktok/shapes/discover.ts';
import { isFlatUser, readFlatUser } from '../../../lib/tiktok/shapes/flat-user.ts';
import { readItemDetail } from '../../../lib/tiktok/shapes/item-detail.ts';
import { readItemList } from '../../../lib/tiktok/shapes/item-list.ts';
import { isLiveRoom, readLiveRoomAnswer } from '../../../lib/tiktok/shapes/live-room.ts';
import { isSearchGeneral, readSearchGeneral } from '../../../lib/tiktok/shapes/search-general.ts';
import { isSearchLive, readSearchLive } from '../../../lib/tiktok/shapes/search-live.ts';
import { readSearchUsers } from '../../../lib/tiktok/shapes/search-users.ts';
import { readUserList } from '../../../lib/tiktok/shapes/user-list.ts';
import { CONTEXT, item, STATS, STATS_V2, snakeUser, user } from '../invented.ts';

const MILL = { uniqueId: 'mill.press', id: '77' };

function handles({ sightings }: { readonly sightings: readonly { readonly handle: string | null }[] }) {
  return sightings.map(({ handle }) => handle);
}

describe('lists of posts', () => {
  it('reads posts and authors', () => {
    const read = readItemList(
      { itemList: [item(), item({ id: '2', author: user(MILL) })], statusCode: 0 },
      CONTEXT,
    );
    expect(handles(read)).toEqual(['nora.quill', 'mill.press']);
    expect(read.posts.map(({ authorHandle }) => authorHandle)).toEqual(['nora.quill', 'mill.press']);
  });

  it('reads one post', () => {
    expect(readItemDetail({ itemInfo: { itemStruct: item() } }, CONTEXT).posts).toHaveLength(1);
  });

  it.each([[null], [{}], [{ itemList: null }], [{ itemList: { 0: item() } }], [{ itemList: [null, 3, []] }]])(
    '%j is empty',
    (value) => {
      expect(readItemList(value, CONTEXT)).toEqual({ sightings: [], posts: [], status: null });
    },
  );
});

describe('lists of people', () => {
  it('reads followers with exact numbers', () => {
    const read = readUserList(
      { userList: [{ user: user(), stats: STATS, statsV2: STATS_V2 }, { user: user(MILL) }, {}] },
      CONTEXT,
    );
    expect(handles(read)).toEqual(['nora.quill', 'mill.press']);
    expect(read.sightings[0]?.followers).toEqual({ value: 427682, exact: true });
  });

  it('reads a search for people, and never one level too high', () => {
    const entry = {
      user_info: snakeUser({ custom_verify: undefined, enterprise_verify_reason: undefined }),
      custom_verify: 'x',
    };
    expect(readSearchUsers({ type: 1, user_list: [entry] }, CONTEXT).sightings).toMatchObject([
      { badge: null },
    ]);
  });

  it('reads a search for everything', () => {
    const value = {
      data: [
        { type: 4, user_list: [{ user_info: snakeUser({ unique_id: 'mill.press' }) }] },
        { type: 1, item: item() },
        { type: 9 },
      ],
      has_more: 1,
    };
    expect(isSearchGeneral(value)).toBe(true);
    const read = readSearchGeneral(value, CONTEXT);
    expect(handles(read)).toEqual(['mill.press', 'nora.quill']);
    expect(read.posts).toHaveLength(1);
  });

  it.each([
    [{ data: [], has_more: 0 }, true],
    [{ data: [] }, false],
    [{ data: [{ x: 1 }] }, false],
    [{ data: { item: item() } }, false],
  ])('%j is a search: %s', (value, is) => {
    expect(isSearchGeneral(value)).toBe(is);
  });

  const owner = {
    id: 6.8e18,
    id_str: '6800000000000000001',
    display_id: 'nora.quill',
    nickname: 'Nora Quill',
    bio_description: 'Ink',
    follow_info: { follower_count: 427700 },
    verified: true,
  };
  const live = (raw: unknown) => ({ live_info: { raw_data: raw } });

  it('reads a search for LIVEs, and believes no badge of a room', () => {
    const value = { data: [live(JSON.stringify({ id_str: '9', status: 2, owner }))], has_more: 1 };
    expect(isSearchLive(value)).toBe(true);
    expect(readSearchLive(value, CONTEXT).sightings).toMatchObject([
      {
        handle: 'nora.quill',
        id: '6800000000000000001',
        displayName: 'Nora Quill',
        bio: 'Ink',
        badge: null,
        followers: { value: 427700, exact: false },
      },
    ]);
  });

  it.each([
    ['a number that is too long for one', live(JSON.stringify({ owner: { id: owner.id } }))],
    ['a room that is no text', live({ owner })],
    ['a text that is no room', live('{"owner":')],
    ['a room of nobody', live('{}')],
    ['no room', {}],
  ])('reads nobody of %s', (_, entry) => {
    expect(readSearchLive({ data: [entry] }, CONTEXT).sightings).toEqual([]);
  });

  it('reads suggestions of 2022', () => {
    const card = {
      cardItem: {
        title: 'Nora Quill',
        subTitle: '@nora.quill',
        extraInfo: { verified: true, fans: 427700, likes: 9, userId: '77' },
      },
    };
    const tag = { cardItem: { title: 'ink', subTitle: '1.2M', extraInfo: {} } };
    const value = { body: [{ exploreList: [card, tag] }] };
    expect(isDiscover(value)).toBe(true);
    expect(readDiscover(value, CONTEXT).sightings).toMatchObject([
      {
        handle: 'nora.quill',
        id: '77',
        badge: true,
        followers: { value: 427700, exact: false },
        likes: { value: 9, exact: true },
      },
    ]);
  });

  it('reads who is live', () => {
    const value = { data: { user: user(), liveRoom: { status: 2 }, stats: STATS } };
    expect(isLiveRoom(value)).toBe(true);
    expect(readLiveRoomAnswer(value, CONTEXT).sightings).toMatchObject([
      { handle: 'nora.quill', isLive: true, badge: null },
    ]);
  });

  it('reads notes with the numbers inside', () => {
    const value = { ...user(), stats: STATS };
    expect([isFlatUser(value), isFlatUser(user()), isFlatUser({ ...value, uniqueId: 'no handle' })]).toEqual([
      true,
      false,
      false,
    ]);
    expect(readFlatUser(value, CONTEXT).sightings).toMatchObject([
      { followers: { value: 427700, exact: false } },
    ]);
  });
});

describe('comments', () => {
  it('reads who wrote and who replied', () => {
    const reply = {
      cid: '2',
      user: snakeUser({ unique_id: 'mill.press', uid: '77', custom_verify: 'x' }),
      reply_comment: null,
    };
    const value = {
      comments: [{ cid: '1', text: 'a', user: snakeUser(), reply_comment: [reply] }],
      cursor: 1,
    };
    const read = readCommentList(value, CONTEXT);
    expect(read.sightings.map(({ handle, badge }) => [handle, badge])).toEqual([
      ['nora.quill', false],
      ['mill.press', true],
    ]);
  });

  it('takes a list of none', () => {
    expect(isCommentList({ comments: null })).toBe(true);
    expect(readCommentList({ comments: null }, CONTEXT).sightings).toEqual([]);
  });

  it.each([
    [{ cid: '1', text: 'a' }, true],
    [{ cid: '1', user: {} }, true],
    [{ cid: 1, text: 'a' }, false],
    [{ text: 'a' }, false],
  ])('%j is a comment: %s', (value, is) => {
    expect(isComment(value)).toBe(is);
  });
});
