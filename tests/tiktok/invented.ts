// Data of people who do not exist, in the shapes of TikTok's: small, with the named fields set over a full set.

import { type Handle, parseHandle } from '../../lib/account/handle.ts';
import type { ReadContext } from '../../lib/tiktok/harvest.ts';

export const NOW = Date.UTC(2026, 10, 22, 12);
export const CONTEXT: ReadContext = { source: 'response', at: NOW, askedFor: null };

/** An object id of a picture, made up. */
export const PICTURE_ID = '7300000000000000001';

/** Gives a handle that is known to be one. */
export function handleOf(text: string): Handle {
  const handle = parseHandle(text);
  if (!handle) throw new Error(`${text} is no handle`);
  return handle;
}

/** Gives a 19-digit id made at this time: 4 or 0 for people, 13 for videos. */
export function idMadeAt(iso: string, type = 4, ms = 321): string {
  const seconds = BigInt(Math.floor(Date.parse(iso) / 1000));
  return String((seconds << 32n) | (BigInt(ms) << 22n) | (5n << 14n) | (BigInt(type) << 8n) | 7n);
}

export const USER_ID = idMadeAt('2021-05-06T07:08:09Z');

/** A camelCase user as the data tag carries it. */
export function user(fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: USER_ID,
    shortId: '',
    uniqueId: 'nora.quill',
    nickname: 'Nora Quill',
    avatarLarger: `https://p16-sign.example/tos-maliva-avt-0068/${PICTURE_ID}~tplv-tiktokx-cropcenter:1080:1080.jpeg?x-expires=1`,
    signature: 'Ink and paper',
    createTime: 1620284889,
    verified: false,
    secUid: 'MS4wLjABAAAAinvented',
    privateAccount: false,
    secret: false,
    commerceUserInfo: { commerceUser: false },
    isADVirtual: false,
    roomId: '',
    uniqueIdModifyTime: 0,
    nickNameModifyTime: 1700000000,
    ttSeller: false,
    isOrganization: 0,
    profileTab: { showMusicTab: false },
    ...fields,
  };
}

export const STATS = {
  followerCount: 427700,
  followingCount: 176,
  heart: 6800000,
  heartCount: 6800000,
  videoCount: 1605,
  diggCount: 0,
};
export const STATS_V2 = {
  followerCount: '427682',
  followingCount: '176',
  heart: '6764096',
  heartCount: '6764096',
  videoCount: '1605',
  diggCount: '0',
};

/** A whole user-detail. */
export function userDetail(
  fields: Readonly<Record<string, unknown>> = {},
  around: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    userInfo: { user: user(fields), stats: STATS, statsV2: STATS_V2, itemList: [] },
    shareMeta: { title: 'x on TikTok', desc: '' },
    statusCode: 0,
    statusMsg: '',
    ...around,
  };
}

export const VIDEO_ID = idMadeAt('2026-11-01T10:00:00Z', 13);

/** A post with its author. */
export function item(fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: VIDEO_ID,
    desc: 'Blue on blue',
    createTime: 1793527212,
    author: user(),
    authorStats: STATS,
    authorStatsV2: { ...STATS_V2, followerCount: '427700', heartCount: '6800000' },
    stats: { playCount: 19000, diggCount: 683, commentCount: 15, shareCount: 25 },
    statsV2: { playCount: '19000', diggCount: '683', commentCount: '15', shareCount: '25' },
    isAd: false,
    ...fields,
  };
}

/** A snake_case user as searches and comments carry it. */
export function snakeUser(fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    uid: USER_ID,
    unique_id: 'nora.quill',
    nickname: 'Nora Quill',
    signature: 'Ink and paper',
    avatar_thumb: { uri: `tos-maliva-avt-0068/${PICTURE_ID}`, url_list: [] },
    follower_count: 427700,
    total_favorited: 6764096,
    custom_verify: '',
    enterprise_verify_reason: '',
    room_id: 0,
    sec_uid: 'MS4wLjABAAAAinvented',
    account_labels: null,
    ...fields,
  };
}

/** The data tag's matter. */
export function dataTag(
  detail: unknown,
  scopes: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    __DEFAULT_SCOPE__: {
      'webapp.app-context': { language: 'en', region: 'DE', user: { uid: '1', uniqueId: 'vera.visitor' } },
      'webapp.user-detail': detail,
      ...scopes,
    },
  };
}

/** A script tag with JSON in it, written as TikTok does. */
export function script(id: string, value: unknown): string {
  const json = JSON.stringify(value).replaceAll('/', '\\u002F').replaceAll('<', '\\u003C');
  return `<script id="${id}" type="application/json">${json}</script>`;
}

export const TAG_ID = '__UNIVERSAL_DATA_FOR_REHYDRATION__';

/** TikTok's badge as it is drawn beside a name. */
export const BADGE_SVG =
  '<svg width="20" height="20" viewBox="0 0 48 48" fill="none"><circle cx="24" cy="24" r="24" fill="#20D5EC"></circle><path fill-rule="evenodd" d="M37.1213 15.8787C38.2929 17.0503 38.2929 18.9497 37.1213 20.1213Z" fill="white"></path></svg>';

/** What a header is made of. */
export interface HeaderParts {
  readonly handle?: string;
  readonly name?: string;
  readonly badge?: string;
  readonly bio?: string;
  /** `old`: h2 and h1 of 2022; `swapped`: the title is the display name, as on cards. */
  readonly order?: 'new' | 'old' | 'swapped';
}

/** A profile's header in hashed class names. */
export function headerHtml({
  handle = 'nora.quill',
  name = 'Nora Quill',
  badge = '',
  bio = 'Ink and paper',
  order = 'new',
}: HeaderParts = {}): string {
  const [first, second] = order === 'swapped' ? [name, handle] : [handle, name];
  const [titleTag, subtitleTag] = order === 'old' ? ['h2', 'h1'] : ['h1', 'h2'];
  return `<div class="css-1a-b2--DivShareLayoutHeader-b2--CreatorPageHeader">
<div data-e2e="user-avatar"><img alt=""></div>
<div class="css-1a-b2--DivShareTitleContainer">
 <div class="css-1a-b2--DivUserIdentifierWrapper">
  <${titleTag} data-e2e="user-title">${first}${badge}</${titleTag}>
  <${subtitleTag} data-e2e="user-subtitle">${second}</${subtitleTag}>
 </div>
 <button data-e2e="follow-button">Follow</button>
 <h3><strong title="Following" data-e2e="following-count">176</strong><strong title="Followers" data-e2e="followers-count">427.7K</strong><strong data-e2e="likes-count">6.8M</strong></h3>
 <h2 data-e2e="user-bio">${bio}</h2>
 <a data-e2e="user-link" href="https://www.tiktok.com/link/v2?aid=1988&amp;target=https%3A%2F%2Fquill.example%2Fshop">quill.example/shop</a>
</div></div>`;
}

/** A suggested account: the header's names swapped. */
export function cardHtml(handle: string, name: string, badge = ''): string {
  return `<div data-e2e="recommend-card" role="link" aria-label="${name}’s profile"><a href="/@${handle}">
<span data-e2e="user-avatar"></span><h3 data-e2e="user-title">${name}</h3>
<h4 data-e2e="user-subtitle"><span>${handle}</span>${badge && `<div data-e2e="follow-bluev">${badge}</div>`}</h4></a></div>`;
}

/** One tile of a profile's grid. */
export function tileHtml(handle: string, id: string, views = '12.3K', extra = ''): string {
  return `<div data-e2e="user-post-item"><a href="https://www.tiktok.com/@${handle}/video/${id}">${extra}<strong data-e2e="video-views">${views}</strong></a></div>`;
}

/** A whole page. */
export function pageHtml(body: string, head = '', lang = 'en'): string {
  return `<!DOCTYPE html><html lang="${lang}"><head><title>TikTok</title>${head}</head><body>${body}</body></html>`;
}
