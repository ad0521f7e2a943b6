// Answers of the search page: people with snake_case keys, posts as in the lists.

import type { Person } from '../people/person.ts';
import { itemOf } from './posts.ts';
import { envelope } from './profile.ts';
import { rounded } from './stats.ts';

function userInfo(person: Person) {
  return {
    uid: person.id,
    nickname: person.displayName,
    signature: person.bio,
    avatar_thumb: { uri: `tos-maliva-avt-0068/${person.avatar}`, url_list: [] },
    follow_status: 0,
    follower_count: rounded(person.followers),
    total_favorited: person.likes,
    custom_verify: person.badge ? 'Verified account' : '',
    unique_id: person.handle,
    room_id: 0,
    enterprise_verify_reason: '',
    sec_uid: person.secUid,
  };
}

/** A part of the results: where it begins and how many it holds. */
interface Part {
  readonly from: number;
  readonly count: number;
}

/** Gives the people of a part, and what the answer says of the rest. */
function partOf(found: readonly Person[], { from, count }: Part) {
  const people = found.slice(from, from + count);
  const cursor = from + people.length;
  return { people, rest: { cursor, has_more: cursor < found.length ? 1 : 0 } };
}

/** Gives the body of `/api/search/user/full/` for those who were found. */
export function userSearchAnswer(found: readonly Person[], keyword: string, part: Part, now: number) {
  const { people, rest } = partOf(found, part);
  const users = people.map((person) => ({ user_info: userInfo(person) }));
  return {
    ...envelope(now, 0, keyword),
    type: 1,
    user_list: users,
    ...rest,
  };
}

/** Gives the body of `/api/search/general/full/`: at first a block of people, then one post each. */
export function generalSearchAnswer(found: readonly Person[], keyword: string, part: Part, now: number) {
  const { people, rest } = partOf(found, part);
  const items = people.flatMap((author) =>
    author.posts.slice(0, 1).map((post) => ({ type: 1, item: itemOf(author, post, now) })),
  );
  const block = { type: 4, user_list: found.slice(0, 3).map((person) => ({ user_info: userInfo(person) })) };
  return {
    ...envelope(now, 0, keyword),
    data: found.length > 0 ? [...(part.from === 0 ? [block] : []), ...items] : [],
    ...rest,
  };
}

/** Gives the body of `/api/search/item/full/`: one post of each. */
export function itemSearchAnswer(found: readonly Person[], keyword: string, part: Part, now: number) {
  const { people, rest } = partOf(found, part);
  const items = people.flatMap((author) => author.posts.slice(0, 1).map((post) => itemOf(author, post, now)));
  return {
    ...envelope(now, 0, keyword),
    item_list: items,
    ...rest,
  };
}

/** A LIVE room in its own words: the number beside `id_str` is rounded, as it is wherever JSON of it is read. */
function room(person: Person) {
  return {
    id_str: `7${person.id.slice(1)}`,
    title: person.posts[0]?.text ?? '',
    status: 2,
    user_count: 12,
    owner: {
      id: Number(person.id),
      id_str: person.id,
      display_id: person.handle,
      nickname: person.displayName,
      bio_description: person.bio,
      sec_uid: person.secUid,
      avatar_thumb: { uri: `tos-maliva-avt-0068/${person.avatar}`, url_list: [] },
      follow_info: { follower_count: rounded(person.followers), following_count: person.following },
    },
  };
}

/** Gives the body of `/api/search/live/full/`, as if all of them were live: each room is a text. */
export function liveSearchAnswer(found: readonly Person[], keyword: string, part: Part, now: number) {
  const { people, rest } = partOf(found, part);
  return {
    ...envelope(now, 0, keyword),
    data: people.map((person) => ({ live_info: { raw_data: JSON.stringify(room(person)) } })),
    ...rest,
    cursor: String(rest.cursor),
  };
}
