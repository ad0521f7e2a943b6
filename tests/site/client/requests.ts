// The page's own requests: lists by XMLHttpRequest, the rest by fetch, now with an address and now with a Request.

import type {
  CommentList,
  Detail,
  GeneralSearch,
  Item,
  ItemList,
  ItemSearch,
  LiveRoom,
  LiveSearch,
  UserList,
  UserSearch,
} from './answers.ts';
import { settings } from './page-settings.ts';
import { asWork } from './work.ts';

const COMMON = { WebIdLastTime: '1720900000', aid: '1988', app_language: settings.language };
let fetches = 0;

function address(path: string, parameters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams({ ...COMMON, ...parameters });
  if (settings.slow > 0) query.set('replica_slow', String(settings.slow));
  return `${path}?${query}`;
}

/** Asks by fetch. Null stands for TikTok's empty answer, and for an answer that is no JSON. */
function fetched<T>(path: string, parameters: Readonly<Record<string, string>>): Promise<T | null> {
  return asWork(fetchedText(path, parameters).then((text) => parsed<T>(text)));
}

async function fetchedText(path: string, parameters: Readonly<Record<string, string>>): Promise<string> {
  const url = address(path, parameters);
  fetches += 1;
  const response = await fetch(fetches % 2 === 0 ? new Request(url) : url);
  return response.text();
}

/** Asks by XMLHttpRequest; null as above. */
function received<T>(path: string, parameters: Readonly<Record<string, string>>): Promise<T | null> {
  const answer = new Promise<T | null>((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', address(path, parameters));
    request.addEventListener('loadend', () => resolve(parsed<T>(request.responseText)));
    request.send();
  });
  return asWork(answer);
}

function parsed<T>(text: string): T | null {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

export function askForDetail(handle: string): Promise<Detail | null> {
  return fetched('/api/user/detail/', { uniqueId: handle, secUid: '' });
}

export function askForPosts(secUid: string, cursor: string): Promise<ItemList | null> {
  return received('/api/post/item_list/', {
    count: '35',
    coverFormat: '2',
    cursor,
    needPinnedItemIds: 'true',
    post_item_list_request_type: '0',
    secUid,
  });
}

/** The first page is short, as long as the screen; those that follow are longer. */
function pageOf(cursor: string | null): Readonly<Record<string, string>> {
  return cursor === null ? {} : { count: '30', cursor };
}

export function askForFeed(cursor: string | null): Promise<ItemList | null> {
  return fetched('/api/recommend/item_list/', { count: '6', from_page: 'fyp', ...pageOf(cursor) });
}

/** Grids of many authors' posts: explore, a hashtag's, a sound's. */
export function askForGrid(
  kind: 'explore' | 'challenge' | 'music',
  id: string,
  cursor: string | null,
): Promise<ItemList | null> {
  return received(`/api/${kind}/item_list/`, { count: '30', cursor: cursor ?? '0', [`${kind}ID`]: id });
}

export function askForPost(id: string): Promise<{ itemInfo: { itemStruct: Item } } | null> {
  return fetched('/api/item/detail/', { itemId: id });
}

export function askForComments(post: string, cursor: string | null): Promise<CommentList | null> {
  const page = cursor === null ? { count: '20', cursor: '0' } : { count: '50', cursor };
  return received('/api/comment/list/', { aweme_id: post, ...page });
}

export function askForReplies(post: string, comment: string): Promise<CommentList | null> {
  return received('/api/comment/list/reply/', {
    comment_id: comment,
    count: '3',
    cursor: '0',
    item_id: post,
  });
}

export function askForSuggestions(): Promise<UserList | null> {
  const side = settings.side === 'cast' ? { replica_side: 'cast' } : {};
  return fetched('/api/user/list/', { count: '6', scene: '16', ...side });
}

export function askForFollowers(secUid: string, cursor: string | null): Promise<UserList | null> {
  return fetched('/api/user/list/', { count: '30', cursor: cursor ?? '0', scene: '67', secUid });
}

/** Asks whom one writes with. */
export function askForFriends(): Promise<UserList | null> {
  return fetched('/api/user/list/', { count: '50', scene: 'replica-messages' });
}

export function askForPeople(keyword: string, cursor: string | null): Promise<UserSearch | null> {
  return fetched('/api/search/user/full/', { keyword, cursor: '0', ...pageOf(cursor) });
}

export function askForEverything(keyword: string, offset: string | null): Promise<GeneralSearch | null> {
  return fetched('/api/search/general/full/', { keyword, ...offsetOf(offset) });
}

export function askForFilms(keyword: string, offset: string | null): Promise<ItemSearch | null> {
  return fetched('/api/search/item/full/', { keyword, ...offsetOf(offset) });
}

export function askForLives(keyword: string, offset: string | null): Promise<LiveSearch | null> {
  return fetched('/api/search/live/full/', { keyword, ...offsetOf(offset) });
}

function offsetOf(offset: string | null): Readonly<Record<string, string>> {
  return offset === null ? { offset: '0' } : { offset, count: '30' };
}

export function askForRoom(handle: string): Promise<LiveRoom | null> {
  return fetched('/api-live/user/room/', { uniqueId: handle, sourceType: '54' });
}

/** One line of a LIVE chat. */
export interface ChatLine {
  readonly handle: string;
  readonly name: string;
  readonly text: string;
}

/** TikTok's chat comes by another way, which no extension reads; the replica's comes with one answer. */
export function askForChat(): Promise<{ readonly lines: readonly ChatLine[] } | null> {
  return fetched('/api/replica/chat/', {});
}
