// An account with TikTok's badge that the person met, and what is kept of it: enough to know a copy of it, and no more.
// Packed for the database, because there may be fifty thousand of them.

import * as z from 'zod/mini';
import type { Account } from '../../account/account.ts';
import { type Handle, parseHandle, parseUserId, type UserId } from '../../account/handle.ts';

/** A handle that an account had, and when it was last seen with it (ms). */
export interface EarlierHandle {
  readonly handle: Handle;
  readonly until: number;
}

/** One account as remembered. Times are ms since 1970. */
export interface MetAccount {
  readonly id: UserId;
  /** Null once somebody else was seen with it: what it is called now is not known then. */
  readonly handle: Handle | null;
  readonly displayName: string;
  /** Rounded down to two digits; null where no page said it. */
  readonly followersAtLeast: number | null;
  readonly pictureKey: string | null;
  readonly createdAt: number | null;
  readonly firstMet: number;
  readonly lastMet: number;
  /** When it was met, or a finding pointed at it. */
  readonly lastUseful: number;
  /** Latest first, each once, and never the present one. */
  readonly earlier: readonly EarlierHandle[];
}

/** What a page showed of an account with the badge. */
export type SeenAccount = Pick<
  MetAccount,
  'id' | 'displayName' | 'followersAtLeast' | 'pictureKey' | 'createdAt'
> & { readonly handle: Handle };

/** As many as anybody sees change; older ones are forgotten. */
export const MAX_EARLIER = 8;
const MAX_NAME_CHARACTERS = 200;
const MAX_PICTURE_CHARACTERS = 120;
const DIGITS_KEPT = 2;
const MAX_TIME = 8.64e15;
const VERSION = 1;
const SECOND_MS = 1000;

const seconds = z.int().check(z.nonnegative(), z.maximum(MAX_TIME / SECOND_MS));
const row = z.lazy(() =>
  z.object({
    handles: z.array(z.string()).check(z.maxLength(MAX_EARLIER + 1)),
    facts: z.tuple([
      z.literal(VERSION),
      z.boolean(),
      z.string().check(z.maxLength(MAX_NAME_CHARACTERS)),
      z.nullable(z.number().check(z.nonnegative())),
      z.nullable(z.string().check(z.maxLength(MAX_PICTURE_CHARACTERS))),
      z.nullable(seconds),
      seconds,
      seconds,
      seconds,
    ]),
    untils: z.optional(z.array(seconds).check(z.maxLength(MAX_EARLIER))),
  }),
);

/**
 * A row of the database: the handles it is found by (the present one first, where there is one), then version, whether there
 * is one, name, followers, picture, made, first met, last met, last useful, in whole seconds. A further version adds a tuple here.
 */
export type MetRow = z.infer<typeof row>;

/**
 * Gives what is worth remembering of an account: one with TikTok's badge, contradicted by no source, with a user id, and
 * public. Null for any other.
 */
export function seenAccount(account: Account): SeenAccount | null {
  const { badge, id, handle, displayName, isPrivate, followers, pictureKey, createdAt } = account;
  if (badge.state !== 'present' || !id || isPrivate?.value === true) return null;
  const key = pictureKey?.value ?? null;
  return {
    id: id.value,
    handle,
    displayName: (displayName?.value || handle).slice(0, MAX_NAME_CHARACTERS),
    followersAtLeast: followers ? roundedDown(followers.value.value) : null,
    pictureKey: key !== null && key.length > MAX_PICTURE_CHARACTERS ? null : key,
    createdAt: createdAt?.value ?? null,
  };
}

/** Gives the row of an account. */
export function packMet(account: MetAccount): MetRow {
  const { handle, earlier, displayName, followersAtLeast, pictureKey, createdAt } = account;
  const { firstMet, lastMet, lastUseful } = account;
  const packed: MetRow = {
    handles: [...(handle === null ? [] : [handle]), ...earlier.map((entry) => entry.handle)],
    facts: [
      VERSION,
      handle !== null,
      displayName,
      followersAtLeast,
      pictureKey,
      createdAt === null ? null : inSeconds(createdAt),
      inSeconds(firstMet),
      inSeconds(lastMet),
      inSeconds(lastUseful),
    ],
  };
  return earlier.length === 0 ? packed : { ...packed, untils: earlier.map(({ until }) => inSeconds(until)) };
}

/** Gives the account in a row under its key, to the second; null for anything that packMet() did not write. */
export function unpackMet(key: unknown, value: unknown): MetAccount | null {
  const id = parseUserId(key);
  const parsed = row.safeParse(value);
  if (!id || !parsed.success) return null;
  const handles = parsed.data.handles.map(parseHandle);
  const [, hasHandle, displayName, followersAtLeast, pictureKey, made, first, last, useful] =
    parsed.data.facts;
  const handle = hasHandle ? (handles[0] ?? null) : null;
  const untils = parsed.data.untils ?? [];
  const earlier = handles.slice(hasHandle ? 1 : 0).flatMap((old, place) => {
    const until = untils[place];
    return old && until !== undefined ? [{ handle: old, until: until * SECOND_MS }] : [];
  });
  if (earlier.length !== untils.length || (hasHandle && handle === null)) return null;
  return {
    id,
    handle,
    displayName,
    followersAtLeast,
    pictureKey,
    createdAt: made === null ? null : made * SECOND_MS,
    firstMet: first * SECOND_MS,
    lastMet: last * SECOND_MS,
    lastUseful: useful * SECOND_MS,
    earlier,
  };
}

/** 12,345,678 is kept as 12,000,000: which account it is, and not what it does from day to day. */
function roundedDown(followers: number): number | null {
  if (!Number.isFinite(followers) || followers < 0) return null;
  const whole = Math.floor(followers);
  const step = 10 ** Math.max(0, String(whole).length - DIGITS_KEPT);
  return Math.floor(whole / step) * step;
}

function inSeconds(time: number): number {
  return Math.min(Math.max(0, Math.floor(time / SECOND_MS)), MAX_TIME / SECOND_MS);
}
