// The time that a user id carries. An estimate: ids were seen from minutes before to months after the account's own date.

import type { UserId } from '../account/handle.ts';
import { idTime } from './id-time.ts';

/** Entity types that stand for people, in bits 11 to 8 (unfurl parse_tiktok.py @2d2dac3, after arXiv 2504.13279; seen 2026-11). */
const PERSON_TYPES: readonly bigint[] = [0n, 4n];

/**
 * Gives the creation time (ms, whole seconds) that a 19-digit user id carries. Null for other lengths, other entity types, a
 * count of milliseconds above 999 in bits 31 to 22, and times that cannot be. All 960 captured 19-digit ids of people pass.
 */
export function userIdTime(id: UserId, at: number): number | null {
  const time = idTime(id, at);
  if (time === null) return null;
  const bits = BigInt(id);
  const isPerson = PERSON_TYPES.includes((bits >> 8n) & 15n) && ((bits >> 22n) & 1023n) < 1000n;
  return isPerson ? time : null;
}
