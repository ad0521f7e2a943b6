import { describe, expect, it } from 'vitest';
import { readSaved } from '../../lib/tiktok/saved.ts';
import { message } from '../../lib/words/message.ts';
import { DOCUMENTS } from './documents.ts';
import {
  BADGE_SVG,
  cardHtml,
  dataTag,
  handleOf,
  headerHtml,
  item,
  NOW,
  pageHtml,
  script,
  TAG_ID,
  tileHtml,
  user,
  userDetail,
  VIDEO_ID,
} from './invented.ts';

const TAG = script(TAG_ID, dataTag(userDetail()));
const MILL = { uniqueId: 'mill.press', id: '77', nickname: 'Mill' };
const NOTE = (handle: string) => `<!-- saved from url=(0034)https://www.tiktok.com/@${handle}?lang=en -->\n`;
const CANONICAL = (handle: string) => `<link rel="canonical" href="https://www.tiktok.com/@${handle}">`;
const SHARED = (handle: string) => `<meta property="og:url" content="https://www.tiktok.com/@${handle}">`;

describe.each(DOCUMENTS)('readSaved on pages in %s', (_library, parseHtml) => {
  function read(text: string, handle: string | null = null) {
    const reading = readSaved(text, {
      parseHtml,
      handle: handle === null ? null : handleOf(handle),
      at: NOW,
    });
    return { ...reading, handles: reading.sightings.map((sighting) => sighting.handle) };
  }

  it.each([
    ['a whole page', pageHtml(TAG)],
    ['the script alone', TAG],
    ['the script after a comment', `<!-- mine -->\n${TAG}`],
    ['words before the script', `my notes ${TAG}`],
    ['the account in its address', pageHtml(TAG, CANONICAL('Nora.Quill'))],
    ['the account it was shared as', pageHtml(TAG, SHARED('nora.quill'))],
    ['the account it was saved from', NOTE('nora.quill') + pageHtml(TAG)],
    [
      'a link of the page before, and the browser’s own note',
      NOTE('nora.quill') + pageHtml(TAG, CANONICAL('mill.press')),
    ],
    ['a page of no account', pageHtml(TAG, '<link rel="canonical" href="https://www.tiktok.com/foryou">')],
  ])('reads %s', (_case, text) => {
    expect(read(text)).toMatchObject({
      recognised: 'page with data-tag',
      problem: null,
      status: null,
      sightings: [{ handle: 'nora.quill', source: 'data-tag', followers: { value: 427682, exact: true } }],
    });
  });

  it('reads header and grid beside the data', () => {
    const page = pageHtml(
      TAG +
        headerHtml({ badge: BADGE_SVG }) +
        tileHtml('nora.quill', VIDEO_ID) +
        cardHtml('mill.press', 'Mill'),
    );
    const { sightings, posts } = read(page);
    expect(sightings.map(({ source, badge }) => [source, badge])).toEqual([
      ['data-tag', false],
      ['document', true],
    ]);
    expect(posts).toMatchObject([{ id: VIDEO_ID, authorHandle: 'nora.quill' }]);
  });

  it('reads what is drawn where there are no data', () => {
    expect(read(pageHtml(headerHtml(), CANONICAL('nora.quill')))).toMatchObject({
      recognised: 'page',
      problem: null,
      sightings: [{ source: 'document', displayName: 'Nora Quill' }],
    });
    expect(read(headerHtml()).handles).toEqual(['nora.quill']);
  });

  it.each([
    ['the address', pageHtml(TAG, CANONICAL('mill.press'))],
    ['the browser’s note', NOTE('mill.press') + pageHtml(TAG, CANONICAL('nora.quill'))],
    [
      'the header',
      pageHtml(
        TAG + headerHtml({ handle: 'mill.press', name: '' }).replace(/<h2 data-e2e="user-subtitle">/, '<h2>'),
      ),
    ],
  ])('does not use data that %s contradicts, and says so', (_case, text) => {
    expect(read(text)).toMatchObject({
      sightings: [],
      posts: [],
      recognised: 'page with data-tag',
      problem: message('terminal.saved.other', { handle: '@mill.press', owner: '@nora.quill' }),
    });
  });

  it('takes the header of the page it is, and leaves the data of the page before', () => {
    expect(
      read(pageHtml(TAG + headerHtml({ handle: 'mill.press', name: 'Mill' }), CANONICAL('mill.press'))),
    ).toMatchObject({
      handles: ['mill.press'],
      problem: null,
      sightings: [{ source: 'document', displayName: 'Mill' }],
    });
  });

  it('keeps to the account that was asked for, and calls no other page a problem', () => {
    expect(read(pageHtml(TAG), 'nora.quill').handles).toEqual(['nora.quill']);
    expect(read(pageHtml(TAG, CANONICAL('nora.quill')), 'mill.press')).toMatchObject({
      handles: [],
      problem: null,
    });
  });

  it('reads everybody in a page that is nobody’s', () => {
    const feed = script(
      TAG_ID,
      dataTag(undefined, { 'webapp.updated-items': [item(), item({ id: '5', author: user(MILL) })] }),
    );
    expect(read(pageHtml(feed)).handles).toEqual(['nora.quill', 'mill.press']);
    const video = script(
      TAG_ID,
      dataTag(undefined, { 'webapp.video-detail': { itemInfo: { itemStruct: item() } } }),
    );
    const link = '<link rel="canonical" href="https://www.tiktok.com/@nora.quill/video/7300000000000000000">';
    expect(read(pageHtml(video, link)).posts).toHaveLength(1);
  });

  it.each([
    ['no such account', script(TAG_ID, dataTag({ statusCode: 10221 })), 'not-found', 10221],
    [
      'no such account, without the scopes’ name',
      '<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__">{"webapp.user-detail":{"statusCode":10221},"uniqueId":"suggested"}</script>',
      'not-found',
      10221,
    ],
    ['private', script(TAG_ID, dataTag({ statusCode: 10222, userInfo: {} })), 'private', 10222],
    ['nothing in the data', script(TAG_ID, dataTag({ statusCode: 0, userInfo: {} })), 'empty', 0],
    ['the login page', '<div id="loginContainer">Log in to TikTok</div>', 'login-wall', null],
    [
      'a notice',
      '<div class="css-1--DivErrorContainer">Couldn\'t find this account</div>',
      'not-found',
      null,
    ],
  ])('finds the state: %s', (_case, body, state, code) => {
    expect(read(pageHtml(body, CANONICAL('mill.press')))).toMatchObject({
      status: { state, handle: 'mill.press', code },
      problem: null,
    });
    expect(read(body)).toMatchObject({ status: { state, handle: null, code }, problem: null, sightings: [] });
  });

  it.each([
    ['no TikTok in it', pageHtml('<h1>Recipes</h1>')],
    ['only a suggested account', cardHtml('nora.quill', 'Nora Quill', BADGE_SVG)],
    ['a puzzle', pageHtml('<p id="wci"></p><script id="slardar-config">{}</script>')],
    ['a broken script', `<script id="${TAG_ID}">{"__DEFAULT_SCOPE__"</script>`],
    ['a lone bracket', '<'],
  ])('says what is wrong: %s', (_case, text) => {
    const reading = read(text);
    expect(reading).toMatchObject({ recognised: null, sightings: [], posts: [], status: null });
    expect(reading.problem?.id).toMatch(/^terminal\.saved\.(?:page|puzzle|nobody)$/);
  });
});
