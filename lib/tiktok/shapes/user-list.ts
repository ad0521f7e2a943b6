// `/api/user/list/`, followers and followed accounts: {userList: [{user, stats, statsV2}]}.

import { type Harvest, harvestOf, joinHarvests, type ReadContext } from '../harvest.ts';
import { asList, dig, isRecord } from '../json.ts';
import { readItems } from './item.ts';
import { readUserInfo } from './user-detail.ts';

/** Tells whether a value is such a list. */
export function isUserList(value: unknown): boolean {
  return Array.isArray(dig(value, 'userList'));
}

/** Gives every account of the list. */
export function readUserList(value: unknown, context: ReadContext): Harvest {
  return joinHarvests(asList(dig(value, 'userList')).map((entry) => readUserEntry(entry, context)));
}

/** Tells whether a value is one entry, which is also what `userInfo` holds: {user, stats, statsV2}. */
export function isUserEntry(value: unknown): boolean {
  return isRecord(dig(value, 'user')) && (isRecord(dig(value, 'stats')) || isRecord(dig(value, 'statsV2')));
}

/** Gives the account of one entry, and the posts that the page's own form has room for. */
export function readUserEntry(value: unknown, context: ReadContext): Harvest {
  const { posts } = readItems(dig(value, 'itemList'), context);
  return { ...harvestOf(readUserInfo(value, context)), posts };
}
