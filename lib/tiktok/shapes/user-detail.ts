// The answer about one account: `webapp.user-detail` of the data tag, the body of /api/user/detail/, and `pageProps` of the
// oldest pages: {userInfo: {user, stats, statsV2}, statusCode}.

import { type Handle, parseHandle } from '../../account/handle.ts';
import { emptySighting, type Sighting, type Source } from '../../account/sighting.ts';
import type { Harvest, ReadContext, StatusFinding } from '../harvest.ts';
import { asInteger, dig, isRecord } from '../json.ts';
import { stateOfCode } from '../status-codes.ts';
import { readItems } from './item.ts';
import { readStats } from './stats.ts';
import { readUser } from './user.ts';

/** Tells whether a value is such an answer: it has `userInfo`, or a status that is about an account. */
export function isUserDetail(value: unknown): boolean {
  return isRecord(dig(value, 'userInfo')) || stateOfCode(readCode(value)) !== null;
}

/**
 * Gives the account, the posts beside it, and the status. Status 10222 (private) may come with the account, for those who
 * follow it, and without: then all that is known is that it is private. An answer that is about an account and holds none
 * is `empty`.
 */
export function readUserDetail(value: unknown, context: ReadContext): Harvest {
  const info = dig(value, 'userInfo');
  const code = readCode(value);
  const told = readUserInfo(info, context);
  const handle = told?.handle ?? parseHandle(dig(value, 'uniqueId')) ?? context.askedFor;
  const status = readStatus(code, told !== null, info !== undefined || code !== null);
  return {
    sightings: accountOf(told, status, handle, context),
    posts: readItems(dig(info, 'itemList'), context).posts,
    status: status && { state: status, handle, code },
  };
}

/** Gives the account of a bare {user, stats, statsV2}; null when it names none. */
export function readUserInfo(info: unknown, context: ReadContext): Sighting | null {
  return readUser(dig(info, 'user'), readStats(dig(info, 'stats'), dig(info, 'statsV2'), true), context);
}

/** Gives a sighting that says nothing but that the account is private. */
export function onlyPrivate(handle: Handle, source: Source, at: number): Sighting {
  return { ...emptySighting(source, at), handle, isPrivate: true };
}

/** The status says private even where the account's own flags are left out. */
function accountOf(
  told: Sighting | null,
  status: StatusFinding['state'] | null,
  handle: Handle | null,
  { source, at }: ReadContext,
): readonly Sighting[] {
  if (status !== 'private') return told ? [told] : [];
  if (told) return [{ ...told, isPrivate: told.isPrivate ?? true }];
  return handle ? [onlyPrivate(handle, source, at)] : [];
}

function readCode(value: unknown): number | null {
  return asInteger(dig(value, 'statusCode')) ?? asInteger(dig(value, 'status_code'));
}

/** An account that is there outweighs every code but 10222, which says how much of it there is to see. */
function readStatus(
  code: number | null,
  hasAccount: boolean,
  isAnswer: boolean,
): StatusFinding['state'] | null {
  const state = stateOfCode(code);
  if (hasAccount) return state === 'private' ? state : null;
  return state ?? (isAnswer ? 'empty' : null);
}
