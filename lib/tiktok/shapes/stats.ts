// The numbers beside a user object: `stats` (numbers that TikTok rounds) and `statsV2` (decimal digits as text).

import type { Count, Sighting } from '../../account/sighting.ts';
import { asCount, asInteger, diggerIn } from '../json.ts';

/** `stats` are exact below this; above to hundreds, from a million on to hundred thousands (measured on captures, 2026-11). */
const EXACT_BELOW = 10_000;
const TWO_TO_32 = 2 ** 32;
const TWO_TO_31 = 2 ** 31;

/** The counts of an account, named as in a sighting. */
export type AccountCounts = Pick<Sighting, 'followers' | 'following' | 'likes' | 'videos'>;

/**
 * Gives the counts out of `stats` and `statsV2`, the latter first; null for what neither says. `isV2Exact`: the second form
 * is exact beside a user asked for by name or in lists of users, and as rounded as the first beside an item's author.
 */
export function readStats(stats: unknown, statsV2: unknown, isV2Exact: boolean): AccountCounts {
  const rounded = diggerIn(stats);
  const second = diggerIn(statsV2);
  const count = (key: string) => pickCount(rounded(key), second(key), isV2Exact);
  return {
    followers: count('followerCount'),
    following: count('followingCount'),
    likes: readLikes(second, isV2Exact) ?? readLikes(rounded, false),
    videos: count('videoCount'),
  };
}

/** Gives a count of which there may be a rounded and a second form; null when neither is a whole number from 0 up. */
export function pickCount(rounded: unknown, second: unknown, isSecondExact: boolean): Count | null {
  return toCount(asCount(second), isSecondExact) ?? toCount(asCount(rounded), false);
}

function toCount(value: number | null, isExact: boolean): Count | null {
  return value === null ? null : { value, exact: isExact || value < EXACT_BELOW };
}

/**
 * Likes run over 32 bits: 2,669,355,760 was seen as -1,625,611,536 (DrewFerg11/numbers-go-up @fdecf2a, 2026). Adding 2^32
 * repairs one turn; whether a positive number has turned already cannot be seen.
 */
function readLikes(get: ReturnType<typeof diggerIn>, isExact: boolean): Count | null {
  const candidates = [asInteger(get('heartCount')), asInteger(get('heart'))];
  const plain = candidates.find((value) => value !== null && value >= 0);
  if (plain !== undefined) return toCount(plain, isExact);
  const turned = candidates.find((value) => value !== null && value >= -TWO_TO_31) ?? null;
  return turned === null ? null : { value: turned + TWO_TO_32, exact: false };
}
