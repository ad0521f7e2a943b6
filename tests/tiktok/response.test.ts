import { describe, expect, it } from 'vitest';
import { readResponse } from '../../lib/tiktok/response.ts';
import { item, NOW, STATS, snakeUser, user, userDetail } from './invented.ts';

const API = 'https://www.tiktok.com/api';

function read(path: string, body: unknown) {
  return readResponse(`${API}/${path}`, typeof body === 'string' ? body : JSON.stringify(body), NOW);
}

describe('readResponse', () => {
  it.each([
    ['user/detail/?uniqueId=nora.quill', userDetail()],
    ['user/list/?secUid=x', { userList: [{ user: user(), stats: STATS }] }],
    ['post/item_list/?count=35', { itemList: [item()] }],
    ['creator/item_list/', { itemList: [item()] }],
    ['story/item_list/', { itemList: [item()] }],
    ['item/detail/?itemId=1', { itemInfo: { itemStruct: item() } }],
    ['comment/list/?aweme_id=1', { comments: [{ cid: '1', user: snakeUser() }] }],
    ['comment/list/reply/?comment_id=1', { comments: [{ cid: '1', user: snakeUser() }] }],
    ['search/user/full/?keyword=q', { user_list: [{ user_info: snakeUser() }] }],
    ['search/general/full/?keyword=q', { data: [{ type: 1, item: item() }] }],
    ['search/item/full/?keyword=q', { item_list: [item()], has_more: 1 }],
    [
      'search/live/full/?keyword=q',
      { data: [{ live_info: { raw_data: JSON.stringify({ owner: { display_id: 'nora.quill' } }) } }] },
    ],
  ])('%s', (path, body) => {
    const harvest = read(path, body);
    expect(harvest?.sightings).toMatchObject([{ handle: 'nora.quill', source: 'response', at: NOW }]);
    expect(harvest?.status).toBeNull();
  });

  it.each([
    ['recommend/item_list/?count=30', 0],
    ['explore/item_list/', 0],
    ['search/item/full/?keyword=q', 0],
    ['favorite/item_list/', 0],
    ['post/item_list/?count=35', 1],
    ['mix/item_list/', 1],
    ['story/item_list/', 1],
  ])('reads posts of lists of somebody’s own alone, authors of all: %s', (path, posts) => {
    const harvest = read(path, { itemList: [item()] });
    expect(harvest?.posts).toHaveLength(posts);
    expect(harvest?.sightings).toMatchObject([{ handle: 'nora.quill' }]);
  });

  it.each([
    ['another address', 'https://www.tiktok.com/api/user/settings/'],
    ['another site', 'https://example.org/api/user/detail/'],
    ['no address', 'user/detail'],
  ])('knows nothing of %s', (_case, url) => {
    expect(readResponse(url, JSON.stringify(userDetail()), NOW)).toBeNull();
  });

  it.each(['', ' \n'])('finds an answer of nothing (%j), which a bad signature gets', (body) => {
    expect(read('user/detail/?uniqueId=Nora.Quill&secUid=', body)).toEqual({
      sightings: [],
      posts: [],
      status: { state: 'empty', handle: 'nora.quill', code: null },
    });
    expect(read('post/item_list/', body)?.status).toEqual({ state: 'empty', handle: null, code: null });
  });

  it('finds refusals with the account that was asked for', () => {
    expect(read('user/detail/?uniqueId=mill.press', { statusCode: 10221, userInfo: {} })?.status).toEqual({
      state: 'not-found',
      handle: 'mill.press',
      code: 10221,
    });
    expect(read('user/detail/?uniqueId=%00', { statusCode: 10101 })?.status?.handle).toBeNull();
  });

  it.each(['{', '<html>', 'null', '[]', '"x"', '{"status":"ok"}', '{"userInfo":7}'])(
    'gives no one for %s',
    (body) => {
      const harvest = read('user/detail/?uniqueId=nora.quill', body);
      expect(harvest?.sightings).toEqual([]);
      expect(harvest?.posts).toEqual([]);
    },
  );
});
