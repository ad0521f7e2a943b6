import { describe, expect, it } from 'vitest';
import { readSnakeUser } from '../../../lib/tiktok/shapes/snake-user.ts';
import { CONTEXT, PICTURE_ID, snakeUser, USER_ID } from '../invented.ts';

function read(fields: Readonly<Record<string, unknown>>) {
  return readSnakeUser(snakeUser(fields), CONTEXT);
}

describe('readSnakeUser', () => {
  it('reads a whole user', () => {
    expect(read({})).toMatchObject({
      id: USER_ID,
      handle: 'nora.quill',
      displayName: 'Nora Quill',
      bio: 'Ink and paper',
      badge: false,
      pictureKey: PICTURE_ID,
      isLive: false,
      followers: { value: 427700, exact: false },
      likes: { value: 6764096, exact: true },
      isPrivate: null,
      isBusiness: null,
      createdAt: null,
    });
  });

  it.each([
    ['a text in English', { custom_verify: 'Verified account' }, true],
    ['a text in another language', { custom_verify: '認証済みアカウント' }, true],
    ['only the other reason', { custom_verify: '', enterprise_verify_reason: 'Konto instytucji' }, true],
    ['the other reason and no key', { custom_verify: undefined, enterprise_verify_reason: 'x' }, true],
    ['empty', { custom_verify: '', enterprise_verify_reason: '' }, false],
    ['empty and null', { custom_verify: '', enterprise_verify_reason: null }, false],
    ['null', { custom_verify: null, enterprise_verify_reason: null }, null],
    ['null and empty', { custom_verify: null, enterprise_verify_reason: '' }, null],
    ['missing', { custom_verify: undefined, enterprise_verify_reason: undefined }, null],
    ['a number', { custom_verify: 1, enterprise_verify_reason: 0 }, null],
    ['a flag', { custom_verify: true }, null],
    [
      'the type number alone',
      { custom_verify: null, enterprise_verify_reason: null, verification_type: 1 },
      null,
    ],
  ])('badge: %s', (_case, fields, badge) => {
    expect(read(fields)?.badge).toBe(badge);
  });

  it.each([
    ['an address', { avatar_thumb: `https://p16.example/a/${PICTURE_ID}~c5_100x100.jpg` }, PICTURE_ID],
    [
      'a list',
      { avatar_thumb: { uri: '', url_list: [`https://p16.example/a/${PICTURE_ID}~c5.jpg`] } },
      PICTURE_ID,
    ],
    ['null', { avatar_thumb: null }, null],
  ])('picture: %s', (_case, fields, key) => {
    expect(read(fields)?.pictureKey).toBe(key);
  });

  it('takes an empty bio for one that was left out', () => {
    expect(read({ signature: '' })?.bio).toBeNull();
  });

  it.each([[null], [{}], [[]], ['x'], [{ unique_id: null, uid: null }]])('%j is nobody', (value) => {
    expect(readSnakeUser(value, CONTEXT)).toBeNull();
  });
});
