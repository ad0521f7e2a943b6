import { describe, expect, it } from 'vitest';
import { isDataTag, readDataTag } from '../../../lib/tiktok/shapes/data-tag.ts';
import { isNextData, readNextData } from '../../../lib/tiktok/shapes/next-data.ts';
import { isSigiState, readSigiState } from '../../../lib/tiktok/shapes/sigi-state.ts';
import { CONTEXT, dataTag, item, STATS, USER_ID, user, userDetail } from '../invented.ts';

describe('data tag', () => {
  it('reads account, visitor and owner', () => {
    const read = readDataTag(dataTag(userDetail()), CONTEXT);
    expect(read).toMatchObject({ owner: 'nora.quill', viewer: 'vera.visitor', status: null });
    expect(read.sightings.map(({ handle }) => handle)).toEqual(['nora.quill']);
  });

  it('takes scopes without their common name', () => {
    const value = {
      'webapp.user-detail': { statusCode: 10221 },
      nickname: 'suggested',
      uniqueId: 'suggested',
    };
    expect(isDataTag(value)).toBe(true);
    expect(readDataTag(value, CONTEXT)).toMatchObject({
      sightings: [],
      owner: null,
      status: { state: 'not-found', handle: null, code: 10221 },
    });
  });

  it('names the account of an empty page by the address for search engines', () => {
    const seo = { 'seo.abtest': { canonical: 'https://www.tiktok.com/@Mill.Press' } };
    expect(readDataTag(dataTag({ statusCode: 10222 }, seo), CONTEXT)).toMatchObject({
      owner: 'mill.press',
      sightings: [{ handle: 'mill.press', isPrivate: true }],
      status: { state: 'private', handle: 'mill.press' },
    });
  });

  it('reads a post’s page and feeds', () => {
    const video = dataTag(undefined, { 'webapp.video-detail': { itemInfo: { itemStruct: item() } } });
    expect(readDataTag(video, CONTEXT)).toMatchObject({
      posts: [{ authorHandle: 'nora.quill' }],
      status: null,
    });
    expect(readDataTag(dataTag(undefined, { 'webapp.updated-items': [item()] }), CONTEXT).posts).toHaveLength(
      1,
    );
  });

  it.each([
    ['the visitor is no account of the page', dataTag(undefined)],
    [
      'a suggested account that stands elsewhere',
      dataTag(undefined, { 'webapp.suggest': { users: [user()] } }),
    ],
    ['nothing', {}],
  ])('%s', (_case, value) => {
    expect(readDataTag(value, CONTEXT).sightings).toEqual([]);
  });
});

describe('SIGI_STATE', () => {
  const state = {
    AppContext: { appContext: { user: { uniqueId: 'vera.visitor' } } },
    UserModule: {
      users: { 'nora.quill': user(), constructor: user({ uniqueId: 'constructor', id: '5' }) },
      stats: { 'nora.quill': STATS },
    },
    ItemModule: { 1: item({ author: 'nora.quill', authorId: USER_ID, nickname: 'Nora Quill' }) },
    UserPage: { uniqueId: 'nora.quill', statusCode: 0 },
  };

  it('reads accounts, posts, visitor and owner', () => {
    const read = readSigiState(state, CONTEXT);
    expect(read).toMatchObject({ owner: 'nora.quill', viewer: 'vera.visitor', status: null });
    expect(read.sightings.map(({ handle, followers }) => [handle, followers?.value])).toEqual([
      ['nora.quill', 427700],
      ['constructor', undefined],
      ['nora.quill', undefined],
    ]);
    expect(read.posts).toMatchObject([{ authorHandle: 'nora.quill' }]);
  });

  it('reads the status', () => {
    expect(
      readSigiState({ UserPage: { uniqueId: 'mill.press', statusCode: 10222 } }, CONTEXT).status,
    ).toEqual({
      state: 'private',
      handle: 'mill.press',
      code: 10222,
    });
  });

  it('reads a LIVE page, whose room outlives the broadcast', () => {
    const room = (status: number) => ({
      LiveRoom: {
        liveRoomUserInfo: { user: { ...user({ roomId: '73', verified: false }), status }, stats: STATS },
      },
    });
    expect(readSigiState(room(2), CONTEXT).sightings).toMatchObject([
      { isLive: true, badge: null, isPrivate: null },
    ]);
    expect(readSigiState(room(4), CONTEXT).sightings).toMatchObject([{ isLive: false }]);
  });

  it.each([[null], [[]], [{}], [{ UserModule: [] }]])('%j is none', (value) => {
    expect(isSigiState(value)).toBe(false);
    expect(readSigiState(value, CONTEXT).sightings).toEqual([]);
  });
});

describe('__NEXT_DATA__', () => {
  const pageProps = {
    serverCode: 200,
    statusCode: 0,
    uniqueId: 'nora.quill',
    userInfo: { user: user(), stats: STATS },
  };

  it('reads the account, whole or as its inner part', () => {
    for (const value of [{ props: { pageProps } }, pageProps]) {
      expect(isNextData(value)).toBe(true);
      expect(readNextData(value, CONTEXT)).toMatchObject({
        owner: 'nora.quill',
        sightings: [{ handle: 'nora.quill', followers: { value: 427700, exact: false } }],
        status: null,
      });
    }
  });

  it('takes 404 for a missing account, and a page without account for none', () => {
    const missing = { props: { pageProps: { serverCode: 404, statusCode: 0, uniqueId: 'mill.press' } } };
    expect(readNextData(missing, CONTEXT).status).toEqual({
      state: 'not-found',
      handle: 'mill.press',
      code: 404,
    });
    const video = {
      props: { pageProps: { serverCode: 200, statusCode: 0, itemInfo: { itemStruct: item() } } },
    };
    expect(readNextData(video, CONTEXT)).toMatchObject({
      status: null,
      posts: [{ authorHandle: 'nora.quill' }],
    });
  });
});
