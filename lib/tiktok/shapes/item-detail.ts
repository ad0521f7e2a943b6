// One post with what is around it: `/api/item/detail/` and `webapp.video-detail` of the data tag.

import type { Harvest, ReadContext } from '../harvest.ts';
import { dig, isRecord } from '../json.ts';
import { readItem } from './item.ts';

/** Tells whether a value is {itemInfo: {itemStruct}}. */
export function isItemDetail(value: unknown): boolean {
  return isRecord(dig(value, 'itemInfo', 'itemStruct'));
}

/** Gives the post and its author. */
export function readItemDetail(value: unknown, context: ReadContext): Harvest {
  return readItem(dig(value, 'itemInfo', 'itemStruct'), context);
}
