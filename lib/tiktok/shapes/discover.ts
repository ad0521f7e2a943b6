// Suggested accounts of 2022 (/node/share/discover): {body: [{exploreList: [{cardItem}]}]}. Only saved files hold them today.

import { parseHandle, parseUserId } from '../../account/handle.ts';
import { emptySighting } from '../../account/sighting.ts';
import { EMPTY_HARVEST, type Harvest, harvestOf, joinHarvests, type ReadContext } from '../harvest.ts';
import { asFilledText, asFlag, asList, dig, diggerIn, isRecord } from '../json.ts';
import { userIdTime } from '../user-id.ts';
import { pickCount } from './stats.ts';
import { MAX_NAME } from './user.ts';

/** Tells whether a value is one suggestion. */
export function isCardItem(value: unknown): boolean {
  return isRecord(dig(value, 'cardItem'));
}

/** Tells whether a value is the whole answer. */
export function isDiscover(value: unknown): boolean {
  return asList(dig(value, 'body')).some((part) => Array.isArray(dig(part, 'exploreList')));
}

/** Gives every account of the answer. */
export function readDiscover(value: unknown, context: ReadContext): Harvest {
  const cards = asList(dig(value, 'body')).flatMap((part) => asList(dig(part, 'exploreList')));
  return joinHarvests(asList(cards).map((card) => readCardItem(card, context)));
}

/** Gives one suggestion: the title is the display name, the subtitle the handle; suggestions of tags and sounds give nothing. */
export function readCardItem(value: unknown, { source, at }: ReadContext): Harvest {
  const get = diggerIn(dig(value, 'cardItem'));
  const subtitle = get('subTitle');
  const handle = typeof subtitle === 'string' && subtitle.startsWith('@') ? parseHandle(subtitle) : null;
  if (!handle) return EMPTY_HARVEST;
  const id = parseUserId(get('extraInfo', 'userId'));
  return harvestOf({
    ...emptySighting(source, at),
    handle,
    id,
    displayName: asFilledText(get('title'), MAX_NAME),
    badge: asFlag(get('extraInfo', 'verified')),
    idTime: id && userIdTime(id, at),
    followers: pickCount(get('extraInfo', 'fans'), null, false),
    likes: pickCount(get('extraInfo', 'likes'), null, false),
  });
}
