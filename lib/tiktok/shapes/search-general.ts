// `/api/search/general/full/`: {data: [{type: 1, item} | {type: 4, user_list}]}. Entries are told apart by what they hold,
// because the number of the second type is known from one source only.

import { type Harvest, joinHarvests, type ReadContext } from '../harvest.ts';
import { asList, dig } from '../json.ts';
import { isItem, readItem } from './item.ts';
import { isSearchUsers, readSearchUsers } from './search-users.ts';

/** Tells whether a value is such an answer; one without results still has its `has_more`. */
export function isSearchGeneral(value: unknown): boolean {
  const data = dig(value, 'data');
  return Array.isArray(data) && (dig(value, 'has_more') !== undefined || asList(data).some(isSearchEntry));
}

/** Gives every account and post of the results. */
export function readSearchGeneral(value: unknown, context: ReadContext): Harvest {
  return joinHarvests(asList(dig(value, 'data')).map((entry) => readSearchEntry(entry, context)));
}

/** Tells whether a value is one result. */
export function isSearchEntry(value: unknown): boolean {
  return isItem(dig(value, 'item')) || isSearchUsers(value);
}

/** Gives the accounts and the post of one result. */
export function readSearchEntry(value: unknown, context: ReadContext): Harvest {
  return joinHarvests([readItem(dig(value, 'item'), context), readSearchUsers(value, context)]);
}
