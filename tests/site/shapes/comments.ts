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

/** Up to here everybody has one comment at most. */
const FEW = 20;
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

/** One comment or reply: who wrote it, and where it stands. */
interface Written {
  readonly writer: Person;
  /** Counts from 0 within the post or thread. */
  readonly place: number;
  readonly author: Person;
  readonly post: ReplicaPost;
  /** The comment that is answered; null for one of the first level. */
  readonly thread: string | null;
  readonly replies: number;
  readonly text?: string | undefined;
}

function commentOf({ writer, place, author, post, thread, replies, text }: Written) {
  const createTime = post.createTime + 900 * (place + 1);
  return {
    aweme_id: post.id,
    author_pin: false,
    cid: commentId(post, thread, writer, place),
    comment_language: writer.language,
    create_time: createTime,
    digg_count: Number.parseInt(objectId(`${post.id}${place}`).slice(0, 2), 16),
    is_author_digged: place === 0,
    label_list: writer === author ? [{ text: 'Creator', type: 1 }] : null,
    reply_comment: null,
    reply_comment_total: replies,
    reply_id: thread ?? '0',
    reply_to_reply_id: '0',
    stick_position: 0,
    text: text ?? TEXTS[place % TEXTS.length],
    user: commenter(writer),
  };
}

function commentId(post: ReplicaPost, thread: string | null, writer: Person, place: number): string {
  const createTime = post.createTime + 900 * (place + 1);
  // Somebody may comment on a post more than once.
  const salt = place < FEW ? `comment ${post.id} ${writer.handle}` : `comment ${post.id} ${place}`;
  return snowflake(createTime, 0, thread === null ? salt : `${salt} ${thread}`);
}

/** A page of a list: what is in it, where the next begins, and how many there are in all. */
interface Page {
  readonly from: number;
  readonly count: number;
}

/**
 * Gives the body of `/api/comment/list/`: a page of comments, one of each of these people in their order. `repliesTo` says
 * how many answers the comment at a place has, `textOf` what it says where that matters.
 */
export function commentPage(
  author: Person,
  post: ReplicaPost,
  writers: readonly Person[],
  { from, count }: Page,
  now: number,
  {
    repliesTo,
    textOf,
  }: {
    readonly repliesTo?: (place: number) => number;
    readonly textOf?: (place: number) => string | undefined;
  } = {},
) {
  const comments = writers.slice(from, from + count).map((writer, index) => {
    const place = from + index;
    const replies = repliesTo?.(place) ?? 0;
    return commentOf({ writer, place, author, post, thread: null, replies, text: textOf?.(place) });
  });
  const cursor = from + comments.length;
  return {
    ...envelope(now, 0, post.id),
    comments,
    cursor,
    has_more: cursor < writers.length ? 1 : 0,
    total: writers.length,
  };
}

/** Gives the body of `/api/comment/list/`: one comment of each of these people, the author's own last. */
export function commentListAnswer(author: Person, post: ReplicaPost, people: readonly Person[], now: number) {
  const writers = [...people.filter((person) => person !== author), author];
  return commentPage(author, post, writers, { from: 0, count: writers.length }, now);
}

/** Gives the body of `/api/comment/list/reply/`: the answers to one comment, all of them. */
export function replyListAnswer(
  author: Person,
  post: ReplicaPost,
  thread: string,
  answers: readonly { readonly writer: Person; readonly text: string }[],
  now: number,
) {
  const comments = answers.map(({ writer, text }, place) =>
    commentOf({ writer, place, author, post, thread, replies: 0, text }),
  );
  return {
    ...envelope(now, 0, thread),
    comments,
    cursor: comments.length,
    has_more: 0,
    total: comments.length,
  };
}
