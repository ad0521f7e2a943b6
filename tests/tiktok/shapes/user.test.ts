import { describe, expect, it } from 'vitest';
import { readStats } from '../../../lib/tiktok/shapes/stats.ts';
import { readUser } from '../../../lib/tiktok/shapes/user.ts';
import { CONTEXT, NOW, PICTURE_ID, STATS, STATS_V2, USER_ID, user } from '../invented.ts';

const COUNTS = readStats(STATS, STATS_V2, true);

function read(fields: Readonly<Record<string, unknown>>) {
  return readUser(user(fields), COUNTS, CONTEXT);
}

describe('readUser', () => {
  it('reads a whole user', () => {
    expect(read({})).toEqual({
      source: 'response',
      at: NOW,
      id: USER_ID,
      handle: 'nora.quill',
      displayName: 'Nora Quill',
      bio: 'Ink and paper',
      bioLink: null,
      badge: false,
      isPrivate: false,
      isBusiness: false,
      businessCategory: null,
      isSeller: false,
      isOrganization: false,
      stateMedia: null,
      isMusicArtist: false,
      isAdOnly: false,
      isLive: false,
      createdAt: 1620284889000,
      idTime: Date.parse('2021-05-06T07:08:09Z'),
      handleChangedAt: null,
      nameChangedAt: 1700000000000,
      pictureKey: PICTURE_ID,
      hasOwnPicture: true,
      ...COUNTS,
    });
  });

  it('knows nothing of what is missing', () => {
    const { source, at, handle, ...rest } =
      readUser({ uniqueId: 'nora.quill' }, readStats(null, null, true), CONTEXT) ?? {};
    expect([source, at, handle]).toEqual(['response', NOW, 'nora.quill']);
    expect(Object.values(rest)).toEqual(Object.values(rest).map(() => null));
    expect(Object.keys(rest).length).toBeGreaterThan(20);
  });

  it.each([
    ['badge', { verified: true }, true],
    ['badge', { verified: 'true' }, null],
    ['badge', { verified: 1 }, null],
    ['badge', { verified: null }, null],
    ['isPrivate', { privateAccount: true, secret: false }, true],
    ['isPrivate', { privateAccount: undefined, secret: true }, true],
    ['isPrivate', { privateAccount: undefined, secret: undefined }, null],
    ['isPrivate', { privateAccount: undefined, secret: false }, false],
    ['isBusiness', { commerceUserInfo: { commerceUser: true } }, true],
    ['isBusiness', { commerceUserInfo: {} }, null],
    ['isBusiness', { commerceUserInfo: 'yes' }, null],
    ['businessCategory', { commerceUserInfo: { commerceUser: true, category: 'Beauty' } }, 'Beauty'],
    ['businessCategory', { commerceUserInfo: { commerceUser: true, category: '' } }, null],
    ['businessCategory', { commerceUserInfo: { commerceUser: false, category: 'Beauty' } }, null],
    ['isSeller', { ttSeller: true }, true],
    ['isSeller', { ttSeller: undefined }, null],
    ['isOrganization', { isOrganization: 1 }, true],
    ['isOrganization', { isOrganization: 2 }, true],
    ['isOrganization', { isOrganization: 0 }, false],
    ['isOrganization', { isOrganization: true }, true],
    ['isOrganization', { isOrganization: undefined }, null],
    ['isOrganization', { isOrganization: 'x' }, null],
    [
      'stateMedia',
      { stateControlledMedia: { text: 'State-controlled media', url: 'x' } },
      { text: 'State-controlled media' },
    ],
    ['stateMedia', { stateControlledMedia: { text: '' } }, null],
    ['stateMedia', { stateControlledMedia: true }, null],
    ['isMusicArtist', { profileTab: { showMusicTab: true } }, true],
    ['isMusicArtist', { profileTab: {} }, null],
    ['isAdOnly', { isADVirtual: true }, true],
    ['isLive', { roomId: '7300000000000000000' }, true],
    ['isLive', { roomId: '' }, false],
    ['isLive', { roomId: '0' }, false],
    ['isLive', { roomId: undefined }, null],
    ['isLive', { roomId: null }, null],
    ['createdAt', { createTime: 0 }, null],
    ['createdAt', { createTime: '1620284889' }, 1620284889000],
    ['handleChangedAt', { uniqueIdModifyTime: 1690000000 }, 1690000000000],
    ['nameChangedAt', { nickNameModifyTime: 0 }, null],
    ['bio', { signature: '' }, ''],
    ['bio', { signature: undefined }, null],
    ['bioLink', { bioLink: { link: 'quill.example', risk: 0 } }, 'quill.example'],
    ['bioLink', { bioLink: 'https://quill.example' }, 'https://quill.example'],
    ['bioLink', { bioLink: null }, null],
    ['bioLink', { bioLink: { risk: 0 } }, null],
    ['displayName', { nickname: '' }, null],
    ['displayName', { nickname: 7 }, null],
    ['id', { id: 6829267836023880000 }, null],
    ['id', { id: 107955 }, '107955'],
    ['id', { id: '-1' }, null],
    ['id', { id: '0' }, null],
    ['idTime', { id: '107955' }, null],
    ['handle', { uniqueId: 'Nora.Quill' }, 'nora.quill'],
    ['handle', { uniqueId: '__proto__' }, '__proto__'],
    ['handle', { uniqueId: 'constructor' }, 'constructor'],
    ['handle', { uniqueId: 'not a handle' }, null],
  ] as const)('%s of %j is %j', (field, fields, value) => {
    expect(read(fields)?.[field]).toEqual(value);
  });

  it('ignores the region, which is not the account’s', () => {
    expect(read({ region: 'US' })).toEqual(read({ region: null }));
  });

  it.each([[null], [undefined], ['nora.quill'], [[]], [{}], [{ uniqueId: '', id: '' }], [7]])(
    '%j is nobody',
    (value) => {
      expect(readUser(value, COUNTS, CONTEXT)).toBeNull();
    },
  );

  it('cuts what is too long to be TikTok’s', () => {
    const sighting = read({
      nickname: '😀'.repeat(5000),
      signature: 'x'.repeat(1e6),
      bioLink: { link: 'y'.repeat(1e6) },
    });
    expect(sighting?.displayName?.length).toBe(200);
    expect(sighting?.bio?.length).toBe(2000);
    expect(sighting?.bioLink?.length).toBe(2000);
  });

  it('does not take inherited or prototype keys for its own', () => {
    const hostile: unknown = JSON.parse('{"uniqueId":"nora.quill","__proto__":{"verified":true,"id":"5"}}');
    expect(readUser(hostile, COUNTS, CONTEXT)).toMatchObject({ badge: null, id: null });
    expect(readUser(Object.create(user()), COUNTS, CONTEXT)).toBeNull();
  });
});
