// The snake_case user object of search results and comments. Nearly all of its keys are null, above all in comments. LIVE rooms have
// other words for the same: display_id, id_str (the number beside it is too long for one), bio_description, follow_info; and none
// of those for the badge.

import { parseHandle, parseUserId } from '../../account/handle.ts';
import { emptySighting, type Sighting } from '../../account/sighting.ts';
import type { ReadContext } from '../harvest.ts';
import { asFilledText, asList, dig, diggerIn } from '../json.ts';
import { userIdTime } from '../user-id.ts';
import { readPicture } from './picture.ts';
import { pickCount } from './stats.ts';
import { MAX_BIO, MAX_NAME, readRoom } from './user.ts';

/** Gives what such an object says; null when it names neither handle nor id. */
export function readSnakeUser(user: unknown, { source, at }: ReadContext): Sighting | null {
  const get = diggerIn(user);
  const handle = parseHandle(get('unique_id') ?? get('display_id'));
  const id = parseUserId(get('uid') ?? get('id_str'));
  if (!handle && !id) return null;
  const picture = get('avatar_thumb');
  return {
    ...emptySighting(source, at),
    ...readPicture([dig(picture, 'uri'), picture, ...asList(dig(picture, 'url_list')).slice(0, 3)]),
    id,
    handle,
    displayName: asFilledText(get('nickname'), MAX_NAME),
    // An empty bio is not told apart from one that was left out of the answer.
    bio: asFilledText(get('signature') ?? get('bio_description'), MAX_BIO),
    badge: readBadge(get('custom_verify'), get('enterprise_verify_reason')),
    isLive: readRoom(get('room_id')),
    idTime: id && userIdTime(id, at),
    followers: pickCount(get('follower_count') ?? get('follow_info', 'follower_count'), null, false),
    // Captured exact where the followers beside it were rounded (2026-04).
    likes: pickCount(null, get('total_favorited'), true),
  };
}

/**
 * The badge in this form is a text beside the name, in the viewer's language ("Verified account", "認証済みアカウント"), so
 * only whether there is one counts: any text says yes, an empty `custom_verify` no, null or a missing key nothing.
 */
function readBadge(custom: unknown, enterprise: unknown): boolean | null {
  if (asFilledText(custom, MAX_NAME) || asFilledText(enterprise, MAX_NAME)) return true;
  return custom === '' ? false : null;
}
