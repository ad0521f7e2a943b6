// Makes hostile input out of honest: anything in any place of a real shape, markup in any disorder. And says what may come
// out of a reader at most.

import fc from 'fast-check';
import { expect } from 'vitest';
import type { Harvest } from '../../lib/tiktok/harvest.ts';
import {
  BADGE_SVG,
  cardHtml,
  dataTag,
  headerHtml,
  item,
  STATS,
  snakeUser,
  tileHtml,
  user,
  userDetail,
  VIDEO_ID,
} from './invented.ts';

const INFO = { user: user(), stats: STATS };

/** One honest value of every shape. */
export const BASES: readonly unknown[] = [
  dataTag(userDetail(), { 'webapp.video-detail': { itemInfo: { itemStruct: item() } } }),
  userDetail({ verified: true, bioLink: { link: 'x', risk: 0 } }, { log_pb: {} }),
  [INFO, INFO],
  { itemList: [item(), item({ author: 'nora.quill', authorId: '5' })] },
  { userList: [INFO] },
  { user_list: [{ user_info: snakeUser() }] },
  {
    data: [
      { type: 1, item: item() },
      { type: 4, user_list: [{ user_info: snakeUser() }] },
    ],
    has_more: 1,
  },
  { comments: [{ cid: '1', user: snakeUser(), reply_comment: [{ cid: '2', user: snakeUser() }] }] },
  { props: { pageProps: { serverCode: 200, userInfo: INFO, items: [item()] } } },
  {
    UserModule: { users: { 'nora.quill': user() }, stats: { 'nora.quill': STATS } },
    ItemModule: { 1: item() },
  },
  { LiveRoom: { liveRoomUserInfo: { user: user(), liveRoom: { status: 2 } } } },
  { data: { user: user(), liveRoom: { status: 2 } } },
  {
    body: [{ exploreList: [{ cardItem: { title: 'x', subTitle: '@nora.quill', extraInfo: { fans: 5 } } }] }],
  },
  { ...user(), stats: STATS },
];

/** Every path that responses are read of. */
export const PATHS = [
  'user/detail',
  'user/list',
  'item/detail',
  'comment/list',
  'search/user/full',
  'search/general/full',
  'search/item/full',
  'search/live/full',
  'post/item_list',
] as const;

const NASTY: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e300,
  -1625611536,
  2 ** 60,
  '',
  ' ',
  '0',
  '-1625611536',
  '9'.repeat(400),
  'x'.repeat(30_000),
  '\u0000\ud800\u202e',
  '__proto__',
  'constructor',
  'nora.quill',
  '@nora.quill',
  '1e999',
  [],
  {},
  [[[[[[]]]]]],
  [null, 0, 'x', {}],
  { length: 5 },
  JSON.parse('{"__proto__":{"uniqueId":"mill.press"},"constructor":1,"toString":null}'),
];

/** An honest shape with up to eight of its values replaced, removed or renamed, as text. */
export const hostileJson: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...BASES),
    fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constantFrom(...NASTY), fc.jsonValue()), fc.nat(9)), {
      maxLength: 8,
    }),
  )
  .map(([base, changes]) => {
    const copy: unknown = structuredClone(base);
    for (const [place, value, kind] of changes) change(copy, place, value, kind);
    return JSON.stringify(copy);
  });

function change(root: unknown, place: number, value: unknown, kind: number): void {
  const places: [holder: object, key: string][] = [];
  const waiting: unknown[] = [root];
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    if (typeof here !== 'object' || here === null) continue;
    for (const key of Object.keys(here)) {
      places.push([here, key]);
      waiting.push(Reflect.get(here, key));
    }
  }
  const [holder, key] = places[place % Math.max(1, places.length)] ?? [];
  if (!holder || key === undefined) return;
  if (kind === 0) Reflect.deleteProperty(holder, key);
  else if (kind === 1) Reflect.set(holder, typeof value === 'string' ? value : '0', Reflect.get(holder, key));
  else
    Reflect.defineProperty(holder, key, {
      value: structuredClone(value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
}

const PIECES = [
  headerHtml(),
  headerHtml({ handle: 'mill.press', name: 'nora.quill', badge: BADGE_SVG }),
  headerHtml({ order: 'swapped', badge: BADGE_SVG }),
  cardHtml('nora.quill', 'Nora Quill', BADGE_SVG),
  tileHtml('nora.quill', VIDEO_ID),
  tileHtml('mill.press', VIDEO_ID, '1,2,3'),
  '<div data-e2e="user-post-item">',
  '<h1 data-e2e="user-title">nora.quill',
  '<h2 data-e2e="user-subtitle">',
  '</div>',
  '<div class="css-1--DivErrorContainer">This account is private',
  '<a data-e2e="profile-icon" href="/@constructor">',
  '<link rel="canonical" href="https://www.tiktok.com/@mill.press">',
  '<a data-e2e="user-link" href="javascript:x">',
  '<strong data-e2e="followers-count">١٢٫٣ ألف',
  '<div>'.repeat(300),
  'x'.repeat(20_000),
  '&#0;&lt;\u202e',
];

/** Pieces of a profile page in any order, closed or not. */
export const hostileMarkup: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 12 })
  .map((pieces) => pieces.join(''));

const FORMS = { handle: /^[a-z0-9._]{1,64}$/, id: /^\d{1,25}$/ };

/** Holds a harvest to what those who take it on rely on: bounded texts, whole counts from 0 up, possible times. */
export function checkHarvest({ sightings, posts, status }: Harvest): void {
  expect(posts.length).toBeLessThanOrEqual(4000);
  for (const value of [...sightings, ...posts].flatMap((found) => Object.entries(found)))
    checkField(...value);
  if (status) {
    expect(['private', 'not-found', 'login-wall', 'empty']).toContain(status.state);
    checkField('handle', status.handle);
  }
}

function checkField(key: string, value: unknown): void {
  if (value === null || typeof value === 'boolean') return;
  if (key === 'handle' || key === 'authorHandle') expect(value).toMatch(FORMS.handle);
  else if (key === 'id' || key === 'authorId') expect(value).toMatch(FORMS.id);
  else if (typeof value === 'string')
    expect(value.length).toBeLessThanOrEqual(key === 'displayName' ? 200 : 4000);
  else if (typeof value === 'number') expect(value).toBeGreaterThan(Date.UTC(2013));
  else checkPart(value);
}

function checkPart(value: unknown): void {
  if (typeof value === 'object' && value !== null && 'text' in value) {
    expect(String(value.text).length).toBeLessThanOrEqual(200);
    return;
  }
  expect(value).toMatchObject({ value: expect.any(Number), exact: expect.any(Boolean) });
  const count = typeof value === 'object' && value !== null && 'value' in value ? Number(value.value) : -1;
  expect(Number.isSafeInteger(count) && count >= 0).toBe(true);
}
