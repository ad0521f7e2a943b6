// What the script #__UNIVERSAL_DATA_FOR_REHYDRATION__ holds: scopes by name. It is written once, for the address that was
// loaded, and not again when a link is followed: whoever uses it has to check whose page it was made for.

import { parseHandle } from '../../account/handle.ts';
import { joinHarvests, type PageData, type ReadContext } from '../harvest.ts';
import { dig } from '../json.ts';
import { handleInUrl } from '../route.ts';
import { readItems } from './item.ts';
import { readItemDetail } from './item-detail.ts';
import { readUserDetail } from './user-detail.ts';

const DETAIL = 'webapp.user-detail';

/** Tells whether a value is the data tag's: scopes under their common name, or the account's scope itself. */
export function isDataTag(value: unknown): boolean {
  return dig(value, '__DEFAULT_SCOPE__') !== undefined || dig(value, DETAIL) !== undefined;
}

/**
 * Gives the account and the posts of the page, its status, the visitor and the owner. The owner is the account in the data,
 * else the one in the address TikTok gives search engines (`seo.abtest`, read by gallery-dl @86047cf6).
 */
export function readDataTag(value: unknown, context: ReadContext): PageData {
  const scopes = dig(value, '__DEFAULT_SCOPE__') ?? value;
  const scope = (...path: string[]) => dig(scopes, ...path);
  const canonical = scope('seo.abtest', 'canonical');
  const owner =
    parseHandle(scope(DETAIL, 'userInfo', 'user', 'uniqueId')) ??
    (typeof canonical === 'string' ? handleInUrl(canonical) : null);
  const detail = readUserDetail(scope(DETAIL), { ...context, askedFor: owner });
  const rest = [
    readItemDetail(scope('webapp.video-detail'), context),
    readItems(scope('webapp.updated-items'), context),
  ];
  return {
    ...joinHarvests([detail, ...rest]),
    viewer: parseHandle(scope('webapp.app-context', 'user', 'uniqueId')),
    owner,
  };
}
