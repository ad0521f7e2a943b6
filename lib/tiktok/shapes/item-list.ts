// `/api/post/item_list/` and its sisters: {itemList: [item]}. The search for videos names it {item_list} (public scrapers, 2024 to 2026).

import type { Harvest, ReadContext } from '../harvest.ts';
import { dig } from '../json.ts';
import { readAuthors, readItems } from './item.ts';

/** Tells whether a value is such a list. */
export function isItemList(value: unknown): boolean {
  return Array.isArray(listIn(value));
}

/** Gives every post and every author. */
export function readItemList(value: unknown, context: ReadContext): Harvest {
  return readItems(listIn(value), context);
}

/** Gives every author of a list of many people's posts. */
export function readAuthorList(value: unknown, context: ReadContext): Harvest {
  return readAuthors(listIn(value), context);
}

function listIn(value: unknown): unknown {
  return dig(value, 'itemList') ?? dig(value, 'item_list');
}
