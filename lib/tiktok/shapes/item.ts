// One post as TikTok's lists carry it, with its author. Older pages name the author by handle alone.

import { parseHandle, parseUserId } from '../../account/handle.ts';
import type { Post } from '../../account/post.ts';
import { emptySighting, type Sighting } from '../../account/sighting.ts';
import { EMPTY_HARVEST, type Harvest, harvestOf, joinHarvests, type ReadContext } from '../harvest.ts';
import { asFilledText, asFlag, asInteger, asList, asText, asTime, dig, diggerIn, isRecord } from '../json.ts';
import { userIdTime } from '../user-id.ts';
import { videoIdTime } from '../video-id.ts';
import { pickCount, readStats } from './stats.ts';
import { MAX_NAME, readUser } from './user.ts';

const MAX_CAPTION = 4000;

/** Tells whether a value is a post: an id, and one of the parts that only posts have. */
export function isItem(value: unknown): boolean {
  const isPart = (key: string) => isRecord(dig(value, key));
  return readId(value) !== null && (isPart('stats') || isPart('author') || isPart('video'));
}

/** Gives a post and, where the item carries one, its author. Items cut down to a few keys give what is there. */
export function readItem(item: unknown, context: ReadContext): Harvest {
  const id = readId(item);
  if (id === null) return EMPTY_HARVEST;
  const author = readAuthor(item, context);
  const get = diggerIn(item);
  const rounded = diggerIn(get('stats'));
  const second = diggerIn(get('statsV2'));
  // Both forms are rounded here, and the second is a text all the same.
  const count = (key: string) => pickCount(rounded(key), second(key), false);
  const post: Post = {
    id,
    source: context.source,
    authorId: author?.id ?? null,
    authorHandle: author?.handle ?? null,
    createdAt: asTime(get('createTime'), context.at) ?? videoIdTime(id, context.at),
    views: count('playCount'),
    likes: count('diggCount'),
    comments: count('commentCount'),
    shares: count('shareCount'),
    isPinned: asFlag(get('isPinnedItem')),
    isAd: asFlag(get('isAd')),
    // Read as a paid partnership by the Zeeschuimer and 4CAT research tools (seen 2026-06); no capture shows it set.
    isPaidPartnership: asFlag(get('adAuthorization')),
    isLive: isRecord(get('liveRoomInfo')),
    caption: asText(get('desc'), MAX_CAPTION),
  };
  return { sightings: author ? [author] : [], posts: [post], status: null };
}

/** Gives every author of a list once, and none of its posts: reading these takes a fifth of a response's time. */
export function readAuthors(list: unknown, context: ReadContext): Harvest {
  return joinHarvests(asList(list).map((item) => harvestOf(readAuthor(item, context))));
}

/** Gives every post of a list and every author once. */
export function readItems(list: unknown, context: ReadContext): Harvest {
  return joinHarvests(asList(list).map((item) => readItem(item, context)));
}

function readId(item: unknown): string | null {
  const id = dig(item, 'id');
  const text = typeof id === 'number' ? asInteger(id)?.toString() : id;
  return typeof text === 'string' && /^\d{1,25}$/.test(text) ? text : null;
}

function readAuthor(item: unknown, context: ReadContext): Sighting | null {
  const author = dig(item, 'author');
  if (typeof author !== 'string') {
    return readUser(author, readStats(dig(item, 'authorStats'), dig(item, 'authorStatsV2'), false), context);
  }
  const handle = parseHandle(author);
  const id = parseUserId(dig(item, 'authorId'));
  if (!handle && !id) return null;
  return {
    ...emptySighting(context.source, context.at),
    handle,
    id,
    displayName: asFilledText(dig(item, 'nickname'), MAX_NAME),
    idTime: id && userIdTime(id, context.at),
  };
}
