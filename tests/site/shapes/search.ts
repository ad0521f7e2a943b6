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

function hits(people: readonly Person[], keyword: string): readonly Person[] {
  const wanted = keyword.trim().toLowerCase();
  if (!wanted) return [];
  return people.filter(
    ({ handle, displayName, serving }) =>
      serving.withUserInfo && `${handle} ${displayName}`.toLowerCase().includes(wanted),
  );
}

/** Gives the body of `/api/search/user/full/`. */
export function userSearchAnswer(people: readonly Person[], keyword: string, now: number) {
  const found = hits(people, keyword).map((person) => ({ user_info: userInfo(person) }));
  return { ...envelope(now, 0, keyword), type: 1, user_list: found, cursor: found.length, has_more: 0 };
}

/** Gives the body of `/api/search/general/full/`: a block of people, then one post each. */
export function generalSearchAnswer(people: readonly Person[], keyword: string, now: number) {
  const found = hits(people, keyword);
  const items = found.flatMap((author) =>
    author.posts.slice(0, 1).map((post) => ({ type: 1, item: itemOf(author, post, now) })),
  );
  const block = { type: 4, user_list: found.slice(0, 3).map((person) => ({ user_info: userInfo(person) })) };
  return {
    ...envelope(now, 0, keyword),
    data: found.length > 0 ? [block, ...items] : [],
    cursor: items.length,
    has_more: 0,
  };
}
