// Who is on a LIVE page: `LiveRoom.liveRoomUserInfo` of its SIGI_STATE, and `data` of /api-live/user/room/.

import { parseHandle, parseUserId } from '../../account/handle.ts';
import { emptySighting } from '../../account/sighting.ts';
import { EMPTY_HARVEST, type Harvest, harvestOf, type ReadContext } from '../harvest.ts';
import { asFilledText, asInteger, dig } from '../json.ts';
import { userIdTime } from '../user-id.ts';
import { readPicture } from './picture.ts';
import { readStats } from './stats.ts';
import { MAX_NAME } from './user.ts';

/** Status of a room: 2 is live, 4 has ended (zerodytrash/TikTok-Live-Connector @aab3a4a, 2026-07). The room's id stays. */
const IS_LIVE = new Map([
  [2, true],
  [4, false],
]);

/** Tells whether a value is the answer about a room: {data: {user, liveRoom}}. */
export function isLiveRoom(value: unknown): boolean {
  return dig(value, 'data', 'liveRoom') !== undefined && dig(value, 'data', 'user') !== undefined;
}

/** Gives who is live in such an answer. */
export function readLiveRoomAnswer(value: unknown, context: ReadContext): Harvest {
  return readLiveRoom(dig(value, 'data'), context);
}

/**
 * Gives who is live. Only name, picture and numbers are taken from this compact form of the user: what others of its kind
 * say of badge and privacy has been wrong.
 */
export function readLiveRoom(value: unknown, { source, at }: ReadContext): Harvest {
  const user = dig(value, 'user');
  const handle = parseHandle(dig(user, 'uniqueId'));
  const id = parseUserId(dig(user, 'id'));
  if (!handle && !id) return EMPTY_HARVEST;
  const status = asInteger(dig(value, 'liveRoom', 'status')) ?? asInteger(dig(user, 'status'));
  return harvestOf({
    ...emptySighting(source, at),
    ...readStats(dig(value, 'stats'), null, false),
    ...readPicture([dig(user, 'avatarLarger'), dig(user, 'avatarMedium'), dig(user, 'avatarThumb')]),
    handle,
    id,
    displayName: asFilledText(dig(user, 'nickname'), MAX_NAME),
    isLive: IS_LIVE.get(status ?? 0) ?? null,
    idTime: id && userIdTime(id, at),
  });
}
