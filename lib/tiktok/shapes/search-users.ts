// `/api/search/user/full/`, and the block of people among other results: {user_list: [{user_info}]}.

import { type Harvest, harvestOf, joinHarvests, type ReadContext } from '../harvest.ts';
import { asList, dig, isRecord } from '../json.ts';
import { readSnakeUser } from './snake-user.ts';

/** Tells whether a value is such a list. */
export function isSearchUsers(value: unknown): boolean {
  return Array.isArray(dig(value, 'user_list'));
}

/** Gives every account of the list. */
export function readSearchUsers(value: unknown, context: ReadContext): Harvest {
  return joinHarvests(asList(dig(value, 'user_list')).map((entry) => readSearchUser(entry, context)));
}

/** Tells whether a value is one entry of such a list. */
export function isSearchUser(value: unknown): boolean {
  return isRecord(dig(value, 'user_info'));
}

/** Gives the account of one entry. */
export function readSearchUser(value: unknown, context: ReadContext): Harvest {
  return harvestOf(readSnakeUser(dig(value, 'user_info'), context));
}
