// Comments under a post. Their authors have snake_case keys, nearly all null, and a localised text for the badge.

import { objectId, snowflake } from '../people/identity.ts';
import type { Person, ReplicaPost } from '../people/person.ts';
import { envelope } from './profile.ts';

/** Keys that the captured answers carry as null for people in comments. */
const EMPTY_KEYS = [
  'account_labels',
  'ad_cover_url',
  'advance_feature_item_order',
  'advanced_feature_info',
  'bold_fields',
  'can_message_follow_status_list',
  'can_set_geofencing',
  'cha_list',
  'cover_url',
  'events',
  'followers_detail',
  'geofencing',
  'homepage_bottom_toast',
  'item_list',
  'mutual_relation_avatars',
  'need_points',
  'platform_sync_info',
  'relative_users',
  'search_highlight',
  'shield_edit_field_info',
  'type_label',
  'user_profile_guide',
  'user_tags',
  'white_cover_url',
];

const TEXTS = ['This made my morning', 'Where is that bench?', 'Second take was better, honestly', 'More!'];

function commenter(person: Person) {
  return {
    ...Object.fromEntries(EMPTY_KEYS.map((key) => [key, null])),
    uid: person.id,
    unique_id: person.handle,
    nickname: person.displayName,
    sec_uid: person.secUid,
    avatar_thumb: { uri: `tos-maliva-avt-0068/${person.avatar}`, url_list: [] },
    custom_verify: person.badge ? 'Verified account' : '',
    enterprise_verify_reason: '',
    follow_status: 0,
    follower_status: 0,
  };
}

/** Gives the body of `/api/comment/list/`: one comment of each of these people, the author's own last. */
export function commentListAnswer(author: Person, post: ReplicaPost, people: readonly Person[], now: number) {
  const writers = [...people.filter((person) => person !== author), author];
  const comments = writers.map((person, place) => {
    const createTime = post.createTime + 900 * (place + 1);
    return {
      aweme_id: post.id,
      author_pin: false,
      cid: snowflake(createTime, 0, `comment ${post.id} ${person.handle}`),
      comment_language: person.language,
      create_time: createTime,
      digg_count: Number.parseInt(objectId(`${post.id}${place}`).slice(0, 2), 16),
      is_author_digged: place === 0,
      label_list: person === author ? [{ text: 'Creator', type: 1 }] : null,
      reply_comment: null,
      reply_comment_total: 0,
      reply_id: '0',
      reply_to_reply_id: '0',
      stick_position: 0,
      text: TEXTS[place % TEXTS.length],
      user: commenter(person),
    };
  });
  return {
    ...envelope(now, 0, post.id),
    comments,
    cursor: comments.length,
    has_more: 0,
    total: comments.length,
  };
}
