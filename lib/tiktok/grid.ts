// The videos and photos in a profile's grid: id, time out of the id, views, and whether they are pinned.

import type { Handle } from '../account/handle.ts';
import type { Post } from '../account/post.ts';
import { parseCount } from './counts.ts';
import { ownText } from './elements.ts';
import { MAX_LIST } from './json.ts';
import { postIdIn } from './route.ts';
import { POST, POST_LINK, POST_PINNED, POST_VIEWS } from './selectors.ts';
import { videoIdTime } from './video-id.ts';

const MAX_VIEWS = 41;

/** Gives the posts of this account in the grid, read at `at` (ms); tiles that link to somebody else's give none. */
export function readGrid(document: Document, handle: Handle, at: number): readonly Post[] {
  const language = document.documentElement?.getAttribute('lang');
  const posts: Post[] = [];
  for (const tile of document.querySelectorAll(POST)) {
    if (posts.length >= MAX_LIST) break;
    if (tile.parentElement?.closest(POST)) continue;
    const link = tile.querySelector(POST_LINK)?.getAttribute('href') ?? '';
    const id = postIdIn(link, handle);
    if (id === null) continue;
    const views = parseCount(ownText(tile.querySelector(POST_VIEWS), MAX_VIEWS), language);
    posts.push(gridPost(id, handle, views, tile.querySelector(POST_PINNED) !== null, at));
  }
  return posts;
}

/** A label tells that a post is pinned; that there is none tells nothing, since the label's name is not sure. */
function gridPost(id: string, handle: Handle, views: Post['views'], isPinned: boolean, at: number): Post {
  return {
    id,
    source: 'document',
    authorId: null,
    authorHandle: handle,
    createdAt: videoIdTime(id, at),
    views,
    likes: null,
    comments: null,
    shares: null,
    isPinned: isPinned || null,
    isAd: null,
    isPaidPartnership: null,
    isLive: false,
    caption: null,
  };
}
