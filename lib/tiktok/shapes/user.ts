// The camelCase `user` (or `author`) object, as in the data tag, /api/user/detail/, /api/user/list/ and beside every item.
// `creator` objects of playlists are never read: they call public accounts private and accounts with the badge plain.

import { parseHandle, parseUserId } from '../../account/handle.ts';
import { emptySighting, type Sighting, type StateMediaLabel } from '../../account/sighting.ts';
import type { ReadContext } from '../harvest.ts';
import { asCount, asFilledText, asFlag, asText, asTime, diggerIn } from '../json.ts';
import { userIdTime } from '../user-id.ts';
import { readPicture } from './picture.ts';
import type { AccountCounts } from './stats.ts';

/** TikTok allows 30 characters; combining marks can make many more code units of them. */
export const MAX_NAME = 200;
/** TikTok allows far less; the rest is a page that is not TikTok's. */
export const MAX_BIO = 2000;
const MAX_LINK = 2000;

/** Gives what a user object says, with counts read elsewhere; null when it names neither handle nor id. */
export function readUser(user: unknown, counts: AccountCounts, { source, at }: ReadContext): Sighting | null {
  const get = diggerIn(user);
  const handle = parseHandle(get('uniqueId'));
  const id = parseUserId(get('id'));
  if (!handle && !id) return null;
  const isBusiness = asFlag(get('commerceUserInfo', 'commerceUser'));
  return {
    ...emptySighting(source, at),
    ...counts,
    ...readPicture([get('avatarLarger'), get('avatarMedium'), get('avatarThumb')]),
    id,
    handle,
    displayName: asFilledText(get('nickname'), MAX_NAME),
    bio: asText(get('signature'), MAX_BIO),
    bioLink: asFilledText(get('bioLink', 'link') ?? get('bioLink'), MAX_LINK),
    badge: asFlag(get('verified')),
    isPrivate: either(asFlag(get('privateAccount')), asFlag(get('secret'))),
    isBusiness,
    businessCategory:
      isBusiness === false ? null : asFilledText(get('commerceUserInfo', 'category'), MAX_NAME),
    isSeller: asFlag(get('ttSeller')),
    isOrganization: nonZero(get('isOrganization')),
    stateMedia: readStateMedia(get('stateControlledMedia', 'text')),
    isMusicArtist: asFlag(get('profileTab', 'showMusicTab')),
    isAdOnly: asFlag(get('isADVirtual')),
    isLive: readRoom(get('roomId')),
    createdAt: asTime(get('createTime'), at),
    idTime: id && userIdTime(id, at),
    handleChangedAt: asTime(get('uniqueIdModifyTime'), at),
    nameChangedAt: asTime(get('nickNameModifyTime'), at),
  };
}

/** Gives whether somebody is live: a room means yes, an empty or 0 one no, a missing one nothing. */
export function readRoom(room: unknown): boolean | null {
  if (room === '' || room === 0 || room === '0') return false;
  return typeof room === 'string' || typeof room === 'number' ? true : null;
}

/** Two spellings of one flag: true if one says so, null only if neither speaks. */
function either(first: boolean | null, second: boolean | null): boolean | null {
  return first === true || second === true ? true : (first ?? second);
}

/** `isOrganization` is a number of which only 0 was captured; PirateTok/live-js @ad822ca takes every other for yes. */
function nonZero(value: unknown): boolean | null {
  const number = asCount(value);
  return number === null ? asFlag(value) : number !== 0;
}

function readStateMedia(value: unknown): StateMediaLabel | null {
  const text = asFilledText(value, MAX_NAME);
  return text === null ? null : { text };
}
