// Days between a time on a page and now, as rules count them.

import { pastTime } from '../account/past-time.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Gives the days from `at` to `now` (both ms), 0 for the day of slack ahead; null for a time that cannot be true. */
export function daysSince(at: number, now: number): number | null {
  const time = pastTime(at, now);
  return time === null ? null : (now - time) / DAY_MS;
}
