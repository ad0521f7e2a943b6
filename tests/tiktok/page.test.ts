import { describe, expect, it } from 'vitest';
import { parsePageReading } from '../../lib/browser/messages.ts';
import type { Harvest } from '../../lib/tiktok/harvest.ts';
import { readPage } from '../../lib/tiktok/page.ts';
import { readResponse } from '../../lib/tiktok/response.ts';
import { DOCUMENTS } from './documents.ts';
import {
  BADGE_SVG,
  cardHtml,
  dataTag,
  headerHtml,
  item,
  NOW,
  pageHtml,
  STATS,
  script,
  TAG_ID,
  tileHtml,
  user,
  userDetail,
  VIDEO_ID,
} from './invented.ts';

const NORA = 'https://www.tiktok.com/@nora.quill';
const MILL = { uniqueId: 'mill.press', id: '77', nickname: 'Mill' };

/** What a response of TikTok's said, as the content script keeps it. */
function harvest(path: string, body: unknown): Harvest {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const read = readResponse(`https://www.tiktok.com/api/${path}`, text, NOW - 1000);
  if (!read) throw new Error(`${path} is not read`);
  return read;
}

const detail = (handle: string, body: unknown) => harvest(`user/detail/?uniqueId=${handle}`, body);

describe.each(DOCUMENTS)('readPage in %s', (_library, documentOf) => {
  function read(body: string, url = NORA, harvests: readonly Harvest[] = []) {
    const document = documentOf(pageHtml(body));
    // happy-dom leaves a written document open.
    Object.defineProperty(document, 'readyState', { value: 'complete', configurable: true });
    return readPage(document, url, NOW, harvests);
  }

  it('reads tag, header and grid of the account in the address', () => {
    const tag = script(TAG_ID, dataTag(userDetail()));
    const reading = read(tag + headerHtml({ badge: BADGE_SVG }) + tileHtml('nora.quill', VIDEO_ID));
    expect(reading).toMatchObject({
      url: NORA,
      at: NOW,
      state: 'profile',
      handle: 'nora.quill',
      viewer: 'vera.visitor',
    });
    expect(reading.sightings.map(({ source, badge, handle }) => [source, badge, handle])).toEqual([
      ['document', true, 'nora.quill'],
      ['data-tag', false, 'nora.quill'],
    ]);
    expect(reading.posts).toMatchObject([{ id: VIDEO_ID, source: 'document' }]);
  });

  it('compares handles without regard to case', () => {
    const tag = script(TAG_ID, dataTag(userDetail({ uniqueId: 'Nora.Quill' })));
    expect(read(tag, 'https://www.tiktok.com/@NORA.quill').sightings).toHaveLength(1);
  });

  it('reads the older containers', () => {
    const sigi = {
      UserModule: {
        users: { 'nora.quill': user(), 'mill.press': user(MILL) },
        stats: { 'nora.quill': STATS },
      },
      UserPage: { uniqueId: 'nora.quill' },
    };
    const assigned = `<script id="sigi-persisted-data">window['SIGI_STATE']=${JSON.stringify(sigi)};window['SIGI_RETRY']={"a":1};</script>`;
    const next = { props: { pageProps: { serverCode: 200, userInfo: { user: user(), stats: STATS } } } };
    for (const [html, source] of [
      [script('SIGI_STATE', sigi), 'sigi-state'],
      [assigned, 'sigi-state'],
      [script('__NEXT_DATA__', next), 'next-data'],
    ]) {
      expect(read(html ?? '').sightings.map((sighting) => [sighting.source, sighting.handle])).toEqual([
        [source, 'nora.quill'],
      ]);
    }
  });

  it('does not use data of A under the address of B', () => {
    const tag = script(
      TAG_ID,
      dataTag(userDetail(MILL), { 'webapp.updated-items': [item({ author: user(MILL) })] }),
    );
    const reading = read(
      tag +
        headerHtml({ handle: 'mill.press', name: 'nora.quill', badge: BADGE_SVG }) +
        tileHtml('mill.press', VIDEO_ID),
    );
    expect(reading).toMatchObject({ state: 'loading', handle: 'nora.quill', sightings: [], posts: [] });
  });

  it('uses what responses say of the account, newest first, and nothing of others', () => {
    const older = detail('nora.quill', userDetail({ nickname: 'Nora' }));
    const newer = detail('nora.quill', userDetail());
    const others = detail('mill.press', userDetail(MILL));
    const list = harvest('post/item_list/', {
      itemList: [item(), item({ id: '5', author: user(MILL) }), { id: '6', stats: {} }],
    });
    const reading = read('', NORA, [older, newer, others, list]);
    expect(reading.sightings.map(({ displayName }) => displayName)).toEqual([
      'Nora Quill',
      'Nora Quill',
      'Nora',
    ]);
    expect(reading.posts.map(({ id }) => id)).toEqual([VIDEO_ID]);
    expect(reading.state).toBe('profile');
  });

  it('prefers data of a post to its tile', () => {
    const list = harvest('post/item_list/', { itemList: [item({ isPinnedItem: true })] });
    const { posts } = read(tileHtml('nora.quill', VIDEO_ID) + tileHtml('nora.quill', '5'), NORA, [list]);
    expect(posts.map(({ id, source }) => [id, source])).toEqual([
      [VIDEO_ID, 'response'],
      ['5', 'document'],
    ]);
  });

  it('does not take the visitor, a suggested account or a card for the account', () => {
    const tag = script(TAG_ID, {
      uniqueId: 'mill.press',
      ...dataTag(undefined, { 'webapp.suggest': { uniqueId: 'nora.quill', user: user() } }),
    });
    const reading = read(
      tag + cardHtml('nora.quill', 'Nora Quill', BADGE_SVG),
      'https://www.tiktok.com/@vera.visitor',
    );
    expect(reading).toMatchObject({ handle: 'vera.visitor', viewer: 'vera.visitor', sightings: [] });
    expect(read(tag + cardHtml('nora.quill', 'Nora Quill', BADGE_SVG)).sightings).toEqual([]);
  });

  it('knows the visitor by the page’s head too', () => {
    expect(read('<a data-e2e="profile-icon" href="/@Vera.Visitor?lang=en"></a>').viewer).toBe('vera.visitor');
    expect(read('<div data-e2e="profile-icon"><a href="/login"></a></div>').viewer).toBeNull();
  });

  it('sends on a bounded number of sightings', () => {
    const many = Array.from({ length: 150 }, (_, index) =>
      detail('nora.quill', userDetail({ createTime: 1620284889 + index })),
    );
    expect(read(headerHtml(), NORA, many).sightings).toHaveLength(100);
  });

  it('gives nothing that the background would refuse', () => {
    const long = 'x'.repeat(9000);
    const wide = user({
      nickname: long,
      signature: long,
      bioLink: { link: long },
      stateControlledMedia: { text: long },
    });
    const list = harvest('post/item_list/', { itemList: [item({ desc: long, author: wide })] });
    const page =
      script(TAG_ID, dataTag({ userInfo: { user: wide } })) + headerHtml({ name: long, bio: long });
    const reading = read(page, `${NORA}?q=${long}`, [list]);
    expect(reading.sightings).toHaveLength(3);
    expect(parsePageReading(reading)).toEqual(reading);
  });

  it('reads a script again only when its text changes, and keeps the time of the first', () => {
    const document = documentOf(pageHtml(script(TAG_ID, dataTag(userDetail()))));
    expect(readPage(document, NORA, NOW, []).sightings[0]?.at).toBe(NOW);
    expect(readPage(document, NORA, NOW + 5000, []).sightings[0]?.at).toBe(NOW);
    const element = document.getElementById(TAG_ID);
    if (element) element.textContent = JSON.stringify(dataTag(userDetail({ nickname: 'Nora Q.' })));
    expect(readPage(document, NORA, NOW + 9000, []).sightings).toMatchObject([
      { at: NOW + 9000, displayName: 'Nora Q.' },
    ]);
  });

  it('takes only a script for one, and survives a broken one', () => {
    expect(read(`<div id="${TAG_ID}">${JSON.stringify(dataTag(userDetail()))}</div>`).sightings).toEqual([]);
    expect(read(`<script id="${TAG_ID}" type="application/json">{"__DEFAULT_SCOPE__":{</script>`).state).toBe(
      'unreadable',
    );
  });
});
