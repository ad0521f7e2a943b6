// Makes hostile inputs: values where TikTok has others, keys in wrong places, broken JSON, broken HTML, all mixed.

import fc from 'fast-check';

const KEYS = [
  ...[
    '__DEFAULT_SCOPE__',
    'webapp.user-detail',
    'userInfo',
    'user',
    'stats',
    'statsV2',
    'statusCode',
    'itemList',
    'item',
  ],
  ...[
    'author',
    'authorStats',
    'uniqueId',
    'id',
    'nickname',
    'signature',
    'verified',
    'followerCount',
    'heartCount',
  ],
  ...[
    'videoCount',
    'createTime',
    'commerceUserInfo',
    'commerceUser',
    'category',
    'ttSeller',
    'isOrganization',
    'bioLink',
  ],
  ...[
    'UserModule',
    'users',
    'ItemModule',
    'UserPage',
    'props',
    'pageProps',
    'comments',
    'user_list',
    'user_info',
  ],
  ...[
    'unique_id',
    'uid',
    'custom_verify',
    'enterprise_verify_reason',
    'data',
    'type',
    'userList',
    'stateControlledMedia',
  ],
  ...[
    'text',
    'privateAccount',
    'secret',
    'roomId',
    'avatarLarger',
    'playCount',
    'desc',
    '__proto__',
    'constructor',
    'link',
  ],
];

const LEAVES = [
  ...[
    'nilovarga',
    'mara.tonwerk',
    '@',
    '',
    '6835000000000000005',
    '107955',
    '-1',
    '1e309',
    'NaN',
    '12.3M',
    'true',
    'null',
  ],
  ...[
    'x'.repeat(5_000),
    '\u0000',
    '\u202e\u2067',
    '\ud800',
    '✓ Official',
    'Ñìłó',
    'https://x.example/~tplv',
    '<b>',
    '&amp;',
  ],
  ...[0, -0, 1, -1, 2 ** 53, -(2 ** 31), 1e308, 1.5, 10221, 10222, true, false, null],
];

const leaf = fc.oneof(fc.constantFrom<unknown>(...LEAVES), fc.string({ maxLength: 20 }), fc.double());

/** A value in a shape that resembles TikTok's somewhere. */
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('node'), { maxKeys: 6, noNullPrototype: true }),
  ),
})).node;

const handle = fc.constantFrom('nilovarga', 'Mara.Tonwerk', 'user6835000000000', '_', 'mrbeast_');
const id = fc.constantFrom('6835000000000000005', '6835000000000001029', '107955', 6835);

/** A whole user with wrong values in right places, but mostly with a handle: else nobody would come of it. */
const user = fc
  .tuple(
    fc.record(Object.fromEntries(KEYS.map((key) => [key, leaf])), {
      requiredKeys: [],
      noNullPrototype: true,
    }),
    fc.option(handle, { freq: 5 }),
    fc.option(id, { freq: 5 }),
  )
  .map(([fields, name, number]) => ({
    ...fields,
    ...(name !== null && { uniqueId: name, unique_id: name }),
    ...(number !== null && { id: number, uid: number }),
  }));

const userInfo = fc.record({ user, stats: user, statsV2: user });
const itemId = fc.constantFrom<unknown>('7300000000000000000', '7300000000000003333', 7, null, 'x');
const shape = fc.oneof(
  value,
  fc.record({ userInfo, statusCode: leaf }),
  userInfo.map((info) => ({ __DEFAULT_SCOPE__: { 'webapp.user-detail': { userInfo: info } } })),
  fc.record({
    itemList: fc.array(
      fc.record({ id: itemId, author: fc.oneof(user, leaf), stats: user, createTime: leaf }),
    ),
  }),
  fc.record({ comments: fc.array(fc.record({ user, text: leaf }), { maxLength: 4 }) }),
  fc.record({ user_list: fc.array(fc.record({ user_info: user }), { maxLength: 4 }) }),
);

const json = shape.map((one) => JSON.stringify(one) ?? 'undefined');
const deep = fc.tuple(fc.constantFrom('[', '{"user":', '{"a":['), fc.integer({ min: 1, max: 3_000 }));

const IDS = ['__UNIVERSAL_DATA_FOR_REHYDRATION__', 'SIGI_STATE', '__NEXT_DATA__', 'x'];
const script = fc
  .tuple(fc.constantFrom(...IDS), json)
  .map(([id, text]) => `<script id="${id}">${text}</script>`);
const E2E = [
  'user-page',
  'user-title',
  'user-subtitle',
  'followers-count',
  'user-post-item',
  'video-views',
  'recommend-card',
];
const element = fc
  .tuple(
    fc.constantFrom(...E2E),
    fc.constantFrom('div', 'h1', 'svg', 'a', 'li'),
    fc.constantFrom<unknown>(...LEAVES),
  )
  .map(
    ([e2e, name, text]) => `<${name} data-e2e="${e2e}" href="/@${text}/video/7000000000000000000">${text}`,
  );
const PIECES = [
  '</div>',
  '<svg><circle fill="#20D5EC">',
  '</svg>',
  '<!--',
  '<',
  '">',
  '<title>',
  '</script>',
  '<a href="/@x',
];
const html = fc
  .tuple(
    fc.array(fc.oneof(script, element, element, fc.constantFrom(...PIECES)), { maxLength: 12 }),
    fc.nat({ max: 40 }),
  )
  .map(([pieces, times]) => `<html><body>${pieces.join('')}${pieces.slice(0, 2).join('').repeat(times)}`);

/** Any input, from well-formed nonsense to noise. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: json, weight: 4 },
  { arbitrary: html, weight: 3 },
  fc.tuple(json, fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1))),
  deep.map(([open, times]) => open.repeat(times)),
  fc.string({ maxLength: 200 }),
);

/** A field of a candidates file: names of known accounts, bent and repeated, and noise. */
export const hostileField: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      'mrbeast',
      'MrBeast',
      'Will Smith',
      'fan of',
      'official',
      'ТикТок',
      '@',
      '..',
      '1000000',
      '',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(...LEAVES).map(String),
    fc.constantFrom(1, 1, 1, 3, 2_000),
  )
  .map(([known, noise, odd, times]) => (known + noise + odd).repeat(times));
