// `/api/post/item_list/` and its sisters: {itemList: [item]}.

import type { Harvest, ReadContext } from '../harvest.ts';
import { dig } from '../json.ts';
import { readItems } from './item.ts';

/** Tells whether a value is such a list. */
export function isItemList(value: unknown): boolean {
  return Array.isArray(dig(value, 'itemList'));
}

/** Gives every post and every author. */
export function readItemList(value: unknown, context: ReadContext): Harvest {
  return readItems(dig(value, 'itemList'), context);
}
