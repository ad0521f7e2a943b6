import { describe, expect, it } from 'vitest';
import { isObservedUrl, observedPath } from '../../lib/tiktok/observed.ts';

describe('isObservedUrl', () => {
  it.each([
    ['https://www.tiktok.com/api/user/detail/?uniqueId=nora.quill&secUid=', 'user/detail'],
    ['https://www.tiktok.com/api/user/detail?uniqueId=nora.quill', 'user/detail'],
    ['https://www.tiktok.com/api/post/item_list/?aid=1988', 'post/item_list'],
    ['https://www.tiktok.com/api/creator/item_list/', 'creator/item_list'],
    ['https://www.tiktok.com/api/user/collect/item_list/?x', 'user/collect/item_list'],
    ['https://www.tiktok.com/api/comment/list/reply/?comment_id=1', 'comment/list/reply'],
    ['https://www.tiktok.com/api/search/general/full/?keyword=/api/x', 'search/general/full'],
    ['https://www.tiktok.com/api/search/item/full/?keyword=q&offset=12', 'search/item/full'],
    ['https://www.tiktok.com/api/search/live/full/?keyword=q', 'search/live/full'],
    ['https://www.tiktok.com/api/preload/item_list/', null],
    ['https://www.tiktok.com/api/user/settings/', null],
    ['https://www.tiktok.com/api/user/detail/more/', null],
    ['https://www.tiktok.com/v1/api/user/detail/', null],
    ['https://www.tiktok.com.example.org/api/user/detail/', null],
    ['https://example.org/?https://www.tiktok.com/api/user/detail/', null],
    ['http://www.tiktok.com/api/user/detail/', null],
    ['/api/user/detail/', null],
    ['', null],
  ])('%s', (url, path) => {
    expect(observedPath(url)).toBe(path);
    expect(isObservedUrl(url)).toBe(path !== null);
  });
});
