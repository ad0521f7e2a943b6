// Answers to the requests of the page's own script: address in, JSON body out.

import type { Catalog } from './people/catalog.ts';
import { WALLS, wallOf } from './people/states.ts';
import { commentListAnswer } from './shapes/comments.ts';
import { videoScopes } from './shapes/containers.ts';
import { feedAnswer, postListAnswer } from './shapes/posts.ts';
import { detailAnswer, envelope, userListAnswer } from './shapes/profile.ts';
import { generalSearchAnswer, userSearchAnswer } from './shapes/search.ts';

/** Status of an answer that asks for a login (pytok). */
const LOGIN_REQUIRED = 10101;
const PAGE_SIZE = 35;
const SUGGESTIONS = 6;

type Answer = (query: URLSearchParams, catalog: Catalog) => unknown;

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/api/user/detail/': userDetail,
  '/api/post/item_list/': postList,
  '/api/recommend/item_list/': (_query, { people, now }) => feedAnswer(people, now),
  '/api/item/detail/': itemDetail,
  '/api/comment/list/': commentList,
  // Where TikTok takes its suggestions from is not known; the shape is that of its lists of people.
  '/api/user/list/': (_query, { people, now }) => userListAnswer(people.slice(0, SUGGESTIONS), now),
  '/api/search/user/full/': (query, { people, now }) =>
    userSearchAnswer(people, query.get('keyword') ?? '', now),
  '/api/search/general/full/': (query, { people, now }) =>
    generalSearchAnswer(people, query.get('keyword') ?? '', now),
};

/** Gives the body for a request of the page's script; '' is TikTok's empty answer, null no such address. */
export function answerTo(url: URL, catalog: Catalog): string | null {
  const answer = ANSWERS[url.pathname];
  if (!answer) return null;
  const body = answer(url.searchParams, catalog);
  return body === null ? '' : JSON.stringify(body);
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
  return found && commentListAnswer(found.author, found.post, catalog.people.slice(0, 4), catalog.now);
}
