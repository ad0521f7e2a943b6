// Answers to the requests of the page's own script: address in, JSON body out. Who is on a list is said in crowd/scenes.ts.

import {
  answersTo,
  chatLines,
  commentersOf,
  feedPeople,
  followersOf,
  foundFor,
  gridPeople,
  repliesAt,
  suggestedPeople,
  textBy,
} from './crowd/scenes.ts';
import type { Catalog } from './people/catalog.ts';
import { WALLS, wallOf } from './people/states.ts';
import { commentPage, replyListAnswer } from './shapes/comments.ts';
import { videoScopes } from './shapes/containers.ts';
import { mixedPostsAnswer, postListAnswer } from './shapes/posts.ts';
import { detailAnswer, envelope, liveRoomAnswer, userListAnswer } from './shapes/profile.ts';
import {
  generalSearchAnswer,
  itemSearchAnswer,
  liveSearchAnswer,
  userSearchAnswer,
} from './shapes/search.ts';

/** Status of an answer that asks for a login (pytok). */
const LOGIN_REQUIRED = 10101;
/** Status of an answer about somebody who is not live (PirateTok). */
const NOT_LIVE = 19_881_007;
const PAGE_SIZE = 35;
/** No answer holds more. */
const MAX_PAGE_SIZE = 50;
/** Followers of somebody, by TikTok's number for the place that asks. */
const FOLLOWERS_SCENE = '67';
/** Whom one writes with: the replica's own number, for TikTok's way is not known. */
const FRIENDS_SCENE = 'replica-messages';

type Answer = (query: URLSearchParams, catalog: Catalog) => unknown;

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/api/user/detail/': userDetail,
  '/api/post/item_list/': postList,
  '/api/recommend/item_list/': (query, catalog) => posts(feedPeople(catalog), query, catalog.now),
  '/api/explore/item_list/': (query, catalog) => posts(gridPeople(catalog), query, catalog.now),
  '/api/challenge/item_list/': (query, catalog) => posts(gridPeople(catalog), query, catalog.now),
  '/api/music/item_list/': (query, catalog) => posts(gridPeople(catalog), query, catalog.now),
  '/api/item/detail/': itemDetail,
  '/api/comment/list/': commentList,
  '/api/comment/list/reply/': replyList,
  '/api/user/list/': userList,
  '/api/search/user/full/': search(userSearchAnswer),
  '/api/search/general/full/': search(generalSearchAnswer),
  '/api/search/item/full/': search(itemSearchAnswer),
  '/api/search/live/full/': search(liveSearchAnswer),
  '/api-live/user/room/': liveRoom,
  '/api/replica/chat/': (_query, catalog) => ({ lines: chatLines(catalog) }),
};

/** Gives the body for a request of the page's script; '' is TikTok's empty answer, null no such address. */
export function answerTo(url: URL, catalog: Catalog): string | null {
  const answer = ANSWERS[url.pathname];
  if (!answer) return null;
  const body = answer(url.searchParams, catalog);
  return body === null ? '' : JSON.stringify(body);
}

function search(
  answer:
    | typeof userSearchAnswer
    | typeof generalSearchAnswer
    | typeof itemSearchAnswer
    | typeof liveSearchAnswer,
): Answer {
  return (query, catalog) => {
    const keyword = query.get('keyword') ?? '';
    return answer(foundFor(keyword, catalog), keyword, part(query), catalog.now);
  };
}

/** Gives which part of a list a request asks for. */
function part(query: URLSearchParams): { from: number; count: number } {
  const from = Number(query.get('cursor') ?? query.get('offset'));
  const count = Number(query.get('count')) || PAGE_SIZE;
  return { from: Number.isInteger(from) && from > 0 ? from : 0, count: Math.min(count, MAX_PAGE_SIZE) };
}

function posts(people: ReturnType<typeof gridPeople>, query: URLSearchParams, now: number): unknown {
  const { from, count } = part(query);
  const page = people.slice(from, from + count);
  const cursor = from + page.length;
  return mixedPostsAnswer(page, cursor, cursor < people.length, now);
}

function userDetail(query: URLSearchParams, catalog: Catalog): unknown {
  const handle = query.get('uniqueId') ?? '';
  switch (wallOf(handle)) {
    case WALLS['empty.answer']:
    case WALLS['waf.wall']:
      return null;
    case WALLS['login.wall']:
    case WALLS['age.gate']:
      return { ...envelope(catalog.now, LOGIN_REQUIRED, handle), userInfo: {}, shareMeta: {} };
    case WALLS['changed.markup']:
      return { status: 'ok', profile: { screen: { name: handle } } };
    case null:
      return detailAnswer(catalog.find(handle), catalog.now);
  }
}

function postList(query: URLSearchParams, catalog: Catalog): unknown {
  const author = catalog.findBySecUid(query.get('secUid') ?? '');
  if (author?.serving.statusCode !== 0) return null;
  const count = Math.min(Number(query.get('count')) || PAGE_SIZE, PAGE_SIZE);
  return postListAnswer(author, Number(query.get('cursor')) || 0, count, catalog.now);
}

function itemDetail(query: URLSearchParams, catalog: Catalog): unknown {
  const found = catalog.findPost(query.get('itemId') ?? '');
  if (!found) return envelope(catalog.now, 10204, 'item');
  const { 'webapp.video-detail': detail } = videoScopes(found.author, found.post, catalog.now);
  return { ...envelope(catalog.now, 0, found.post.id), ...detail };
}

function commentList(query: URLSearchParams, catalog: Catalog): unknown {
  const found = catalog.findPost(query.get('aweme_id') ?? '');
  if (!found) return null;
  const { author, post } = found;
  const writers = commentersOf(author, post, catalog);
  return commentPage(author, post, writers, part(query), catalog.now, {
    repliesTo: (place) => repliesAt(author, post, writers[place], place, catalog),
    textOf: (place) => textBy(writers[place]),
  });
}

function replyList(query: URLSearchParams, catalog: Catalog): unknown {
  const found = catalog.findPost(query.get('item_id') ?? '');
  const thread = query.get('comment_id');
  if (!found || !thread) return null;
  const { author, post } = found;
  return replyListAnswer(author, post, thread, answersTo(author, post, thread, catalog), catalog.now);
}

/** Where TikTok takes its suggestions from is not known; the shape is that of its lists of people. */
function userList(query: URLSearchParams, catalog: Catalog): unknown {
  if (query.get('scene') === FRIENDS_SCENE) return userListAnswer(catalog.crowd.cast, catalog.now);
  if (query.get('scene') !== FOLLOWERS_SCENE)
    return userListAnswer(suggestedPeople(catalog, query.get('replica_side') === 'cast'), catalog.now);
  const owner = catalog.findBySecUid(query.get('secUid') ?? '');
  if (!owner) return null;
  const followers = followersOf(owner, catalog);
  const { from, count } = part(query);
  const page = followers.slice(from, from + count);
  return userListAnswer(page, catalog.now, { total: followers.length, cursor: from + page.length });
}

function liveRoom(query: URLSearchParams, { find, now }: Catalog): unknown {
  const person = find(query.get('uniqueId') ?? '');
  return person ? liveRoomAnswer(person, now) : { statusCode: NOT_LIVE, data: {}, message: 'user_not_found' };
}
