// The script #__NEXT_DATA__ of pages from 2020 and 2021: {props: {pageProps}}, where pageProps is much like a user-detail.

import { parseHandle } from '../../account/handle.ts';
import { EMPTY_HARVEST, joinHarvests, type PageData, type ReadContext } from '../harvest.ts';
import { dig } from '../json.ts';
import { readItems } from './item.ts';
import { readItemDetail } from './item-detail.ts';
import { isUserDetail, readUserDetail } from './user-detail.ts';

/** Tells whether a value is such a script's, or its pageProps: only those carry a `serverCode`. */
export function isNextData(value: unknown): boolean {
  return dig(value, 'props', 'pageProps') !== undefined || dig(value, 'serverCode') !== undefined;
}

/** Gives the account, its posts and its status; `serverCode` 404 is a missing account where no other code says more. */
export function readNextData(value: unknown, context: ReadContext): PageData {
  const page = dig(value, 'props', 'pageProps') ?? value;
  const owner = parseHandle(dig(page, 'uniqueId')) ?? parseHandle(dig(page, 'userInfo', 'user', 'uniqueId'));
  const detail = isUserDetail(page) ? readUserDetail(page, { ...context, askedFor: owner }) : EMPTY_HARVEST;
  const isMissing = dig(page, 'serverCode') === 404 && detail.sightings.length === 0;
  return {
    ...joinHarvests([
      detail,
      readItems(dig(page, 'items'), context),
      readItemDetail(page, context),
      { ...EMPTY_HARVEST, status: isMissing ? { state: 'not-found', handle: owner, code: 404 } : null },
    ]),
    viewer: null,
    owner,
  };
}
