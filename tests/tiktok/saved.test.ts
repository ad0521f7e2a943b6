import { describe, expect, it } from 'vitest';
import { readSaved } from '../../lib/tiktok/saved.ts';
import { message } from '../../lib/words/message.ts';
import { linkedomDocument } from './documents.ts';
import { handleOf, item, NOW, STATS, STATS_V2, snakeUser, user, userDetail } from './invented.ts';

function read(text: string, handle: string | null = null) {
  return readSaved(text, {
    parseHtml: linkedomDocument,
    handle: handle === null ? null : handleOf(handle),
    at: NOW,
  });
}

const INFO = { user: user(), stats: STATS, statsV2: STATS_V2, itemList: [] };
const COMMENT = { cid: '1', text: 'a', user: snakeUser() };
const PAGE_PROPS = { serverCode: 200, statusCode: 0, uniqueId: 'nora.quill', userInfo: INFO };
const SIGI = { UserModule: { users: { 'nora.quill': user() }, stats: { 'nora.quill': STATS } } };
const CARD = { cardItem: { title: 'Nora Quill', subTitle: '@nora.quill', extraInfo: { verified: false } } };

describe('readSaved on JSON', () => {
  it.each([
    ['data tag', { __DEFAULT_SCOPE__: { 'webapp.user-detail': userDetail() } }, 'data-tag'],
    ['data tag', { 'webapp.user-detail': userDetail() }, 'data-tag'],
    ['SIGI_STATE', SIGI, 'sigi-state'],
    ['__NEXT_DATA__', { props: { pageProps: PAGE_PROPS } }, 'next-data'],
    ['__NEXT_DATA__', PAGE_PROPS, 'next-data'],
    ['user detail', userDetail(), 'data-tag'],
    ['user detail', { userInfo: INFO }, 'data-tag'],
    ['user detail', userDetail({ createTime: undefined }, { log_pb: {}, status_code: 0 }), 'response'],
    ['user with numbers', INFO, 'data-tag'],
    ['user with numbers', { user: user({ createTime: undefined }), stats: STATS }, 'response'],
    ['user', { ...user(), stats: STATS }, 'data-tag'],
    ['item list', { itemList: [item()], statusCode: 0 }, 'response'],
    ['item detail', { itemInfo: { itemStruct: item() } }, 'response'],
    ['item', item(), 'response'],
    ['user list', { userList: [{ user: user(), stats: STATS }] }, 'response'],
    ['user search', { type: 1, user_list: [{ user_info: snakeUser() }] }, 'response'],
    ['user search result', { user_info: snakeUser() }, 'response'],
    ['search', { data: [{ type: 1, item: item() }], cursor: 1 }, 'response'],
    ['search result', { type: 1, item: item() }, 'response'],
    ['comment list', { comments: [COMMENT], total: 1 }, 'response'],
    ['comment', COMMENT, 'response'],
    ['suggestions', { body: [{ exploreList: [CARD] }] }, 'response'],
    ['suggestion', CARD, 'response'],
    ['LIVE room', { data: { user: user(), liveRoom: { status: 2 } }, statusCode: 0 }, 'response'],
  ])('recognises %s', (name, value, source) => {
    const reading = read(JSON.stringify(value));
    expect(reading).toMatchObject({ recognised: name, problem: null, status: null });
    expect(reading.sightings[0]).toMatchObject({ handle: 'nora.quill', source, at: NOW });

    const list = read(`\uFEFF [${JSON.stringify(value)}, null, {"x": 1}]`);
    expect(list).toMatchObject({
      recognised: `list of ${name}`,
      problem: null,
      sightings: reading.sightings,
    });
  });

  it('reads lists of several shapes', () => {
    const other = { user: user({ uniqueId: 'mill.press', id: '77' }), stats: STATS };
    const { sightings, recognised } = read(JSON.stringify([INFO, { userInfo: other }, COMMENT]));
    expect(recognised).toBe('list of user with numbers');
    expect(sightings.map(({ handle }) => handle)).toEqual(['nora.quill', 'mill.press', 'nora.quill']);
  });

  it('gives the status, for the account that was asked for', () => {
    const text = JSON.stringify({ statusCode: 10222, userInfo: {} });
    expect(read(text)).toMatchObject({
      sightings: [],
      status: { state: 'private', handle: null, code: 10222 },
      problem: null,
    });
    expect(read(text, 'mill.press').sightings).toMatchObject([{ handle: 'mill.press', isPrivate: true }]);
  });

  it.each([
    [
      'posts without an author',
      [{ id: '73', desc: 'x', createTime: 1728576259, stats: { playCount: 5 } }],
      'list of item',
      1,
    ],
    ['comments without an author', [{ cid: '73', text: 'x', unique_id: 'nora.quill' }], 'list of comment', 0],
  ])('takes %s, and knows nobody by them', (_case, value, recognised, posts) => {
    const reading = read(JSON.stringify(value));
    expect(reading).toMatchObject({ recognised, problem: null, sightings: [] });
    expect(reading.posts).toHaveLength(posts);
  });

  it.each([
    ['another program’s names', '{"authorMeta":{"name":"nora.quill","fans":5,"verified":true},"input":"x"}'],
    ['a list of them', '[{"id":"682","name":"nora.quill","nickName":"Nora","verified":false,"fans":1982}]'],
    ['nothing in it', '{}'],
    ['an empty list', '[]'],
    ['a deep list', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['damaged', '{"userInfo":'],
    ['several lines of JSON', '{"a":1}\n{"b":2}'],
  ])('says what is wrong: %s', (_case, text) => {
    const reading = read(text);
    expect(reading).toMatchObject({ recognised: null, sightings: [], posts: [], status: null });
    expect(reading.problem?.id).toMatch(/^terminal\.saved\.(?:json|damaged)$/);
  });
});

it.each([
  ['', message('terminal.file.empty')],
  [' \uFEFF\n', message('terminal.file.empty')],
  ['handle,followers\nnora.quill,5', message('terminal.saved.neither')],
  ['"userInfo"', message('terminal.saved.neither')],
  ['x'.repeat(20_000_001), message('terminal.saved.large', { millions: 20 })],
])('problem %#: %.9s', (text, problem) => {
  expect(read(text)).toMatchObject({ recognised: null, problem });
});
