// Days between a time on a page and now, as rules count them. A time that cannot be true is unknown, not old and not new.

const DAY_MS = 24 * 60 * 60 * 1000;

/** Nothing on TikTok is older: musical.ly, whose accounts TikTok took over, opened in 2014. */
const FIRST_DAY = Date.UTC(2014, 0, 1);
/** The reader's clock may be wrong by that much before a time counts as lying in the future. */
const CLOCK_SLACK_DAYS = 1;

/** Gives the days from `at` to `now` (both ms), 0 for the day of slack ahead; null for a time that cannot be true. */
export function daysSince(at: number, now: number): number | null {
  if (!(at >= FIRST_DAY)) return null;
  const days = (now - at) / DAY_MS;
  if (!(days >= -CLOCK_SLACK_DAYS)) return null;
  return Math.max(0, days);
}
