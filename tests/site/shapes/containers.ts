// What a page carries its data in: the scopes of today's data tag, and the two containers of older pages.

import { objectId } from '../people/identity.ts';
import type { Person, ReplicaPost } from '../people/person.ts';
import { itemOf } from './posts.ts';
import { pageDetail } from './profile.ts';
import { statsOf } from './stats.ts';
import { pageUser } from './user.ts';

/** Whose browser asks, in which language, and when. */
export interface Visit {
  readonly now: number;
  readonly viewer: Person | null;
  readonly language: string;
}

/** Gives `webapp.app-context`: the visitor, not the person on the page. The region is the visitor's as well. */
function appContext({ viewer, language }: Visit) {
  return {
    language,
    region: 'DE',
    appId: 1233,
    appType: 't',
    wid: '7391000000000000000',
    webIdCreatedTime: '1720900000',
    odinId: '7391000000000000001',
    nonce: objectId('nonce').slice(0, 16),
    botType: 'others',
    requestId: '',
    clusterRegion: 'no1a',
    abTestVersion: { versionName: '', parameters: {} },
    csrfToken: '',
    ...(viewer && {
      user: { uid: viewer.id, uniqueId: viewer.handle, nickName: viewer.displayName, secUid: viewer.secUid },
    }),
  };
}

/** Gives the data tag's matter for a page; `scopes` are those besides the ones that every page has. */
export function dataTag(visit: Visit, scopes: Readonly<Record<string, unknown>>) {
  return {
    __DEFAULT_SCOPE__: {
      'webapp.app-context': appContext(visit),
      'webapp.biz-context': { os: 'linux', isMobile: false },
      'seo.abtest': { canonical: '', parameters: {} },
      ...scopes,
    },
  };
}

/** Gives the scope of somebody's page. */
export function profileScopes(person: Person | null, now: number) {
  return { 'webapp.user-detail': pageDetail(person, now) };
}

/** Gives the scope of a post's page. The author in it has 0 for the day of joining, as in TikTok's. */
export function videoScopes(author: Person, post: ReplicaPost, now: number) {
  const itemStruct = itemOf(author, post, now);
  return {
    'webapp.video-detail': {
      itemInfo: { itemStruct: { ...itemStruct, author: { ...itemStruct.author, createTime: 0 } } },
      shareMeta: { title: `${author.displayName} on TikTok`, desc: post.text },
      statusCode: 0,
      statusMsg: '',
    },
  };
}

/** Gives the older `SIGI_STATE`, in which posts name their author by handle alone. */
export function sigiState(person: Person, now: number) {
  const items = person.posts.map((post) => {
    const { author, authorStatsV2, ...item } = itemOf(person, post, now);
    return [
      post.id,
      {
        ...item,
        author: person.handle,
        authorId: author.id,
        authorSecId: author.secUid,
        nickname: author.nickname,
      },
    ];
  });
  return {
    AppContext: { appContext: { language: 'en', region: 'DE' } },
    UserModule: {
      users: { [person.handle]: pageUser(person, now) },
      stats: { [person.handle]: statsOf(person) },
    },
    ItemModule: Object.fromEntries(items),
    UserPage: { uniqueId: person.handle, secUid: person.secUid, statusCode: 0 },
  };
}

/** Gives the oldest container, `__NEXT_DATA__`, whose `user` knew neither shops nor businesses. */
export function nextData(person: Person, now: number) {
  const full = pageUser(person, now);
  const { id, shortId, uniqueId, nickname, avatarLarger, avatarMedium, avatarThumb, signature } = full;
  const { createTime, verified, secUid, ftc, relation, openFavorite, commentSetting, duetSetting } = full;
  const { stitchSetting, privateAccount, secret } = full;
  const names = { id, shortId, uniqueId, nickname, avatarLarger, avatarMedium, avatarThumb, signature };
  const facts = { createTime, verified, secUid, ftc, relation, openFavorite, commentSetting, duetSetting };
  const user = { ...names, ...facts, stitchSetting, privateAccount, secret };
  return {
    props: {
      pageProps: {
        serverCode: 200,
        statusCode: 0,
        statusMsg: '',
        uniqueId,
        userInfo: { user, stats: statsOf(person), itemList: [] },
        items: [],
        isSSR: true,
      },
    },
    page: '/share/user',
    query: { uniqueId },
  };
}
