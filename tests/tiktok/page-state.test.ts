import { describe, expect, it } from 'vitest';
import type { Harvest } from '../../lib/tiktok/harvest.ts';
import { readPage } from '../../lib/tiktok/page.ts';
import { readResponse } from '../../lib/tiktok/response.ts';
import { DOCUMENTS } from './documents.ts';
import { cardHtml, dataTag, headerHtml, NOW, pageHtml, script, TAG_ID, userDetail } from './invented.ts';

const NORA = 'https://www.tiktok.com/@nora.quill';
const MILL = { uniqueId: 'mill.press', id: '77', nickname: 'Mill' };
const CANONICAL = { 'seo.abtest': { canonical: NORA } };
const OTHER_CANONICAL = { 'seo.abtest': { canonical: 'https://www.tiktok.com/@mill.press' } };

function tag(detail: unknown, scopes: Readonly<Record<string, unknown>> = {}): string {
  return script(TAG_ID, dataTag(detail, scopes));
}

function notice(words: string): string {
  return `<div class="css-1a-b2--DivErrorContainer"><p>${words}</p></div>`;
}

function detail(body: unknown, handle = 'nora.quill'): Harvest {
  const url = `https://www.tiktok.com/api/user/detail/?uniqueId=${handle}`;
  const read = readResponse(url, typeof body === 'string' ? body : JSON.stringify(body), NOW - 1000);
  if (!read) throw new Error('not read');
  return read;
}

const REFUSED = (statusCode: number) => ({ userInfo: {}, statusCode });
const BIRTHDAY =
  '<div class="css-1a-b2--DivAgeGateContainer" data-e2e="age-gate"><h1>When’s your birthday?</h1></div>';
const WAF =
  '<p id="wci" class="x"></p><p id="cs"></p><script id="slardar-config">{"bid":"SlardarWAF"}</script>';
const PUZZLE = '<div class="captcha-verify-container">Drag</div>';
const LOGIN = '<div id="loginContainer"><h1>Log in to TikTok</h1></div>';

describe.each(DOCUMENTS)('state in %s', (_library, documentOf) => {
  function read(body: string, harvests: readonly Harvest[] = [], url = NORA, readyState = 'complete') {
    const document = documentOf(pageHtml(body));
    Object.defineProperty(document, 'readyState', { value: readyState, configurable: true });
    return readPage(document, url, NOW, harvests);
  }

  it.each([
    ['an account in the tag', tag(userDetail()), [], 'profile'],
    ['an account in a response', '', [detail(userDetail())], 'profile'],
    ['only a header', headerHtml(), [], 'profile'],
    [
      'a private account that is told',
      tag(userDetail({ privateAccount: true })) + headerHtml(),
      [],
      'private',
    ],
    [
      'a private account, and 10222',
      tag(userDetail({ privateAccount: true }, { statusCode: 10222 })),
      [],
      'private',
    ],
    ['10222 alone', tag(REFUSED(10222)), [], 'private'],
    ['10222 alone in a response', '', [detail(REFUSED(10222))], 'private'],
    [
      'no longer private',
      '',
      [detail(userDetail({ privateAccount: true })), detail(userDetail())],
      'profile',
    ],
    ['the notice of a private account', notice('This account is private'), [], 'private'],
    ['that notice under a header', headerHtml() + notice('This account is private'), [], 'private'],
    ['no such account, in the tag', tag(REFUSED(10221), CANONICAL), [], 'not-found'],
    ['no such account, in a response', '', [detail(REFUSED(10202))], 'not-found'],
    ['the notice of no such account', notice('Couldn’t find this account'), [], 'not-found'],
    ['gone since it was seen', '', [detail(userDetail()), detail(REFUSED(10221))], 'not-found'],
    ['back since it was gone', '', [detail(REFUSED(10221)), detail(userDetail())], 'profile'],
    ['another’s refusal', tag(userDetail()), [detail(REFUSED(10221), 'mill.press')], 'profile'],
    ['a refusal that the header belies', headerHtml(), [detail(REFUSED(10221))], 'profile'],
    ['login required', '', [detail(REFUSED(10101))], 'login-wall'],
    ['login required, other code', tag(REFUSED(209002)), [], 'login-wall'],
    ['a login dialog in place of the profile', LOGIN, [], 'login-wall'],
    ['a login dialog over the profile', LOGIN + headerHtml(), [], 'profile'],
    ['the words of a login notice', notice('Log in to TikTok'), [], 'login-wall'],
    ['a question for a birthday', BIRTHDAY, [], 'age-gate'],
    ['a puzzle', PUZZLE, [], 'captcha'],
    ['a puzzle before the profile', PUZZLE + headerHtml() + tag(userDetail()), [], 'captcha'],
    ['a puzzle that is put away', PUZZLE.replace('<div', '<div hidden') + headerHtml(), [], 'profile'],
    ['the firewall’s page', WAF, [], 'captcha'],
    ['an answer of nothing', '', [detail('')], 'empty'],
    ['an answer of nothing that came after data', '', [detail(userDetail()), detail('')], 'profile'],
    ['an account’s scope without account', tag({ userInfo: {}, statusCode: 0 }), [], 'empty'],
    ['a notice in unknown words', notice('Etwas ist schiefgelaufen'), [], 'empty'],
    ['markup that nobody knows', '<p class="x3f">nora.quill</p>', [], 'unreadable'],
    ['another form of answer', '', [detail({ status: 'ok', profile: {} })], 'unreadable'],
    ['only suggested accounts', cardHtml('nora.quill', 'Nora'), [], 'unreadable'],
    ['the header of the page before', headerHtml({ handle: 'mill.press', name: 'Mill' }), [], 'loading'],
    [
      'header and tag of the page before',
      headerHtml({ handle: 'mill.press' }) + tag(userDetail(MILL)),
      [],
      'loading',
    ],
    ['the refusal of the page before', tag(REFUSED(10221), OTHER_CANONICAL), [], 'unreadable'],
  ] as const)('%s', (_case, body, harvests, state) => {
    const reading = read(body, harvests);
    expect(reading.state).toBe(state);
    expect(reading.handle).toBe('nora.quill');
    expect(reading.tried).toEqual(['data-tag', 'sigi-state', 'next-data', 'response', 'document']);
  });

  it.each(['loading', 'interactive'])('a page that is still %s', (readyState) => {
    expect(read('', [], NORA, readyState).state).toBe('loading');
    expect(read(tag({ userInfo: {} }), [], NORA, readyState).state).toBe('loading');
    expect(read(tag(REFUSED(10221), CANONICAL), [], NORA, readyState).state).toBe('not-found');
    expect(read(headerHtml(), [], NORA, readyState).state).toBe('profile');
  });

  it.each([
    ['10222 in a tag that names nobody', tag(REFUSED(10222))],
    ['10222 in a tag that names it', tag(REFUSED(10222), CANONICAL)],
    ['a notice', notice('This account is private')],
    ['a notice under its header', headerHtml() + notice('This account is private')],
  ])('says of a private account at least that it is one: %s', (_case, body) => {
    const { sightings } = read(body);
    expect(sightings.filter(({ isPrivate }) => isPrivate)).toMatchObject([{ handle: 'nora.quill' }]);
  });

  it.each([
    ['https://www.tiktok.com/login?redirect_url=x', 'login-wall'],
    ['https://www.tiktok.com/foryou', 'no-profile'],
    ['https://www.tiktok.com/@nora.quill/video/7300000000000000000', 'no-profile'],
    ['https://www.tiktok.com/@nora.quill/live', 'no-profile'],
    ['nonsense', 'no-profile'],
  ])('%s is %s, whatever the page holds', (url, state) => {
    expect(read(tag(userDetail()) + headerHtml(), [], url)).toMatchObject({
      state,
      handle: null,
      sightings: [],
      posts: [],
    });
  });

  it('trusts no status and no notice of a document that was loaded for another account', () => {
    const document = documentOf(pageHtml(tag(REFUSED(10221)) + notice("Couldn't find this account")));
    Object.defineProperty(document, 'readyState', { value: 'complete', configurable: true });
    const loadedFor = (name: string) =>
      Object.defineProperty(document, 'defaultView', {
        value: { performance: { getEntriesByType: () => [{ name }] } },
        configurable: true,
      });
    loadedFor('https://www.tiktok.com/@mill.press?lang=en');
    expect(readPage(document, NORA, NOW, []).state).toBe('unreadable');
    loadedFor(`${NORA}?lang=en`);
    expect(readPage(document, NORA, NOW, []).state).toBe('not-found');
  });
});
