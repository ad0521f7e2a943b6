// The page's own requests: lists by XMLHttpRequest, the rest by fetch, now with an address and now with a Request.

import type { CommentList, Detail, GeneralSearch, Item, ItemList, User, UserSearch } from './answers.ts';
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

export function askForFeed(): Promise<ItemList | null> {
  return fetched('/api/recommend/item_list/', { count: '6', from_page: 'fyp' });
}

export function askForPost(id: string): Promise<{ itemInfo: { itemStruct: Item } } | null> {
  return fetched('/api/item/detail/', { itemId: id });
}

export function askForComments(post: string): Promise<CommentList | null> {
  return received('/api/comment/list/', { aweme_id: post, count: '20', cursor: '0' });
}

export function askForSuggestions(): Promise<{ userList: readonly { user: User }[] } | null> {
  return fetched('/api/user/list/', { count: '6', scene: '16' });
}

export function askForPeople(keyword: string): Promise<UserSearch | null> {
  return fetched('/api/search/user/full/', { keyword, cursor: '0' });
}

export function askForEverything(keyword: string): Promise<GeneralSearch | null> {
  return fetched('/api/search/general/full/', { keyword, offset: '0' });
}
