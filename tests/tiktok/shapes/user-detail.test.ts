import { describe, expect, it } from 'vitest';
import { isUserDetail, readUserDetail } from '../../../lib/tiktok/shapes/user-detail.ts';
import { CONTEXT, handleOf, item, userDetail } from '../invented.ts';

const ASKED = { ...CONTEXT, askedFor: handleOf('mill.press') };

describe('readUserDetail', () => {
  it('reads the account with exact numbers', () => {
    const read = readUserDetail(userDetail(), CONTEXT);
    expect(read.sightings).toMatchObject([
      { handle: 'nora.quill', followers: { value: 427682, exact: true } },
    ]);
    expect(read.status).toBeNull();
  });

  it('reads posts where the page carries them', () => {
    const userInfo = { ...Object(userDetail()['userInfo']), itemList: [item()] };
    expect(readUserDetail({ userInfo, statusCode: 0 }, CONTEXT).posts).toHaveLength(1);
  });

  it.each([
    [10202, 'not-found'],
    [10221, 'not-found'],
    [10223, 'not-found'],
    [100002, 'not-found'],
    [10222, 'private'],
    [10101, 'login-wall'],
    [209002, 'login-wall'],
    [0, 'empty'],
    [99999, 'empty'],
  ])('status %i without an account is %s', (statusCode, state) => {
    const { status } = readUserDetail({ userInfo: {}, statusCode }, ASKED);
    expect(status).toEqual({ state, handle: 'mill.press', code: statusCode });
  });

  it('takes the code in either spelling, as text too', () => {
    expect(readUserDetail({ status_code: '10221' }, ASKED).status?.state).toBe('not-found');
  });

  it('knows of a private account at least that it is one', () => {
    const { sightings } = readUserDetail({ userInfo: {}, statusCode: 10222 }, ASKED);
    expect(sightings).toMatchObject([
      { handle: 'mill.press', isPrivate: true, badge: null, followers: null },
    ]);
  });

  it('names nobody when the private account has no name', () => {
    expect(readUserDetail({ userInfo: {}, statusCode: 10222 }, CONTEXT)).toMatchObject({
      sightings: [],
      status: { state: 'private', handle: null },
    });
  });

  it('keeps what is told of a private account', () => {
    const read = readUserDetail(
      userDetail({ privateAccount: undefined, secret: undefined }, { statusCode: 10222 }),
      CONTEXT,
    );
    expect(read.sightings).toMatchObject([{ handle: 'nora.quill', isPrivate: true, badge: false }]);
    expect(read.status).toEqual({ state: 'private', handle: 'nora.quill', code: 10222 });
  });

  it('believes an account that is there more than a code', () => {
    expect(readUserDetail(userDetail({}, { statusCode: 10221 }), CONTEXT).status).toBeNull();
  });

  it.each([[null], [{}], [[]], ['x'], [{ status: 'ok', profile: {} }]])('%j says nothing', (value) => {
    expect(readUserDetail(value, ASKED)).toEqual({ sightings: [], posts: [], status: null });
    expect(isUserDetail(value)).toBe(false);
  });
});
