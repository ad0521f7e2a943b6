// Reads the body of one of TikTok's own responses, as the page observer hands it over. It may come from the page itself
// as well, so nothing in it is believed further than the readers of its shape do.

import { type Handle, parseHandle } from '../account/handle.ts';
import { EMPTY_HARVEST, type Harvest, type ReadContext } from './harvest.ts';
import { parseJson } from './json.ts';
import { observedPath } from './observed.ts';
import { readCommentList } from './shapes/comment-list.ts';
import { readItemDetail } from './shapes/item-detail.ts';
import { readAuthorList, readItemList } from './shapes/item-list.ts';
import { readSearchGeneral } from './shapes/search-general.ts';
import { readSearchLive } from './shapes/search-live.ts';
import { readSearchUsers } from './shapes/search-users.ts';
import { readUserDetail } from './shapes/user-detail.ts';
import { readUserList } from './shapes/user-list.ts';

/** Paths whose shape their name does not tell; all others are lists of posts. */
const READERS = new Map<string, (value: unknown, context: ReadContext) => Harvest>([
  ['user/detail', readUserDetail],
  ['user/list', readUserList],
  ['item/detail', readItemDetail],
  ['comment/list', readCommentList],
  ['comment/list/reply', readCommentList],
  ['search/user/full', readSearchUsers],
  ['search/general/full', readSearchGeneral],
  ['search/live/full', readSearchLive],
]);

/**
 * Lists of somebody's own posts. Of all other lists nothing but the authors is read: what a feed, a hashtag or a search picked of
 * somebody's posts is not typical of them, and their profile brings its own list.
 */
const OWN_POSTS = /^(?:post|creator|mix|story)\//;

/**
 * Gives what the body of a response says, read at `at` (ms). Null for addresses that are not known. A body of nothing, which
 * is TikTok's answer to a bad signature, is the finding `empty`; one that cannot be read gives nothing.
 */
export function readResponse(url: string, text: string, at: number): Harvest | null {
  const path = observedPath(url);
  if (path === null) return null;
  const askedFor = askedHandle(url);
  if (!/\S/.test(text)) return { ...EMPTY_HARVEST, status: { state: 'empty', handle: askedFor, code: null } };
  const read = READERS.get(path) ?? (OWN_POSTS.test(path) ? readItemList : readAuthorList);
  return read(parseJson(text), { source: 'response', at, askedFor });
}

/** Of a known address: after that beginning nothing keeps it from being read. */
function askedHandle(url: string): Handle | null {
  return parseHandle(new URL(url).searchParams.get('uniqueId'));
}
