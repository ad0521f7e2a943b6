// Which times on a page can be true. One that cannot is unknown: not old and not new.

const DAY_MS = 24 * 60 * 60 * 1000;

/** Nothing on TikTok is older: musical.ly, whose accounts TikTok took over, opened in 2014. */
const FIRST_DAY = Date.UTC(2014, 0, 1);
/** The reader's clock may be wrong by that much before a time counts as lying in the future. */
const CLOCK_SLACK_MS = DAY_MS;

/** Gives the time (ms) as it can be counted with at `now` (ms): that of the slack ahead as now; null for what cannot be true. */
export function pastTime(at: number | null, now: number): number | null {
  if (at === null || !(at >= FIRST_DAY) || !(at <= now + CLOCK_SLACK_MS)) return null;
  return Math.min(at, now);
}
