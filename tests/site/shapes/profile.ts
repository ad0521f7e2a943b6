// Whole answers about one account: the page's `webapp.user-detail` and the body of `/api/user/detail/`.

import type { Person } from '../people/person.ts';
import { statsOf, statsV2Of } from './stats.ts';
import { detailUser, listedUser, pageUser } from './user.ts';

/** Writes a count as TikTok's descriptions do: 427.7k, 6.8M. */
function inWords(count: number): string {
  if (count < 10_000) return String(count);
  const [size, unit] = count < 1_000_000 ? [1000, 'k'] : [1_000_000, 'M'];
  return `${Math.round((count / size) * 10) / 10}${unit}`;
}

function shareOf(person: Person) {
  const counts = `${inWords(person.followers)} followers, ${person.following} following, ${inWords(person.likes)} likes`;
  return {
    title: `${person.displayName} on TikTok`,
    desc: `@${person.handle} — ${counts} — Watch videos by ${person.displayName}.`,
  };
}

function numbersOf(person: Person) {
  const stats = statsOf(person);
  return person.serving.overflowingLikes ? { stats } : { stats, statsV2: statsV2Of(person) };
}

/** Gives the scope `webapp.user-detail` of somebody's page. Null stands for a handle that nobody has. */
export function pageDetail(person: Person | null, now: number) {
  if (!person) return { userInfo: {}, shareMeta: {}, statusCode: 10221, statusMsg: '', needFix: true };
  const { statusCode, withUserInfo } = person.serving;
  return {
    userInfo: withUserInfo ? { user: pageUser(person, now), ...numbersOf(person), itemList: [] } : {},
    shareMeta: withUserInfo ? shareOf(person) : {},
    statusCode,
    statusMsg: '',
    needFix: true,
  };
}

/** What an answer to one of the page's requests has besides its matter. The ids follow from the matter. */
export function envelope(now: number, statusCode: number, salt: string) {
  const day = new Date(now).toISOString().slice(0, 10).replaceAll('-', '');
  const logid = `${day}0000000000000000${Buffer.from(salt).toString('hex').slice(0, 10).padEnd(10, '0').toUpperCase()}`;
  return {
    extra: { fatal_item_ids: [], logid, now },
    log_pb: { impr_id: logid },
    statusCode,
    status_code: statusCode,
    status_msg: '',
  };
}

/** Gives the body of `/api/user/detail/`. Null stands for a handle that nobody has. */
export function detailAnswer(person: Person | null, now: number) {
  if (!person) return { ...envelope(now, 10221, 'nobody'), userInfo: {}, shareMeta: {} };
  const { statusCode, withUserInfo } = person.serving;
  return {
    ...envelope(now, statusCode, person.handle),
    shareMeta: withUserInfo ? shareOf(person) : {},
    userInfo: withUserInfo ? { ...numbersOf(person), user: detailUser(person, now) } : {},
  };
}

/** Gives the body of `/api/user/list/` for these people; more may follow at `cursor`. */
export function userListAnswer(
  people: readonly Person[],
  now: number,
  { total = people.length, cursor = 0 }: { readonly total?: number; readonly cursor?: number } = {},
) {
  return {
    ...envelope(now, 0, 'list'),
    hasMore: cursor > 0 && cursor < total,
    isTruncated: false,
    minCursor: cursor,
    maxCursor: cursor,
    total,
    userList: people.map((person) => ({
      user: listedUser(person, now),
      stats: statsOf(person),
      statsV2: statsV2Of(person),
    })),
  };
}

/** Gives the body of `/api-live/user/room/`: who is live there, in the compact form that says nothing of the badge. */
export function liveRoomAnswer(person: Person, now: number) {
  const { id, uniqueId, nickname, avatarThumb, secUid, signature } = pageUser(person, now);
  return {
    statusCode: 0,
    message: '',
    data: {
      user: {
        id,
        uniqueId,
        nickname,
        avatarThumb,
        secUid,
        signature,
        roomId: '7400000000000000001',
        status: 2,
      },
      stats: { followerCount: person.followers, followingCount: person.following },
      liveRoom: { title: 'Late shift', status: 2, startTime: Math.floor(now / 1000) - 1_800 },
    },
  };
}
