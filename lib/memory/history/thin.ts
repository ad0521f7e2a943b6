// Which snapshots of a history stay: many of the last days, few of long ago. What is kept depends on the set of snapshots
// alone, not on the order in which they came, and thinning twice changes nothing.
//
// Time is cut into hours, days and weeks of UTC, so that summer time makes no hour short and no day long. Of each piece one
// snapshot stays. A day leaves the hourly stretch as a whole, and a week the daily one: a boundary through the middle of a
// piece would let the order of arrival decide.

import type { Snapshot } from '../../account/snapshot.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;

const HOURLY_FOR_DAYS = 7;
const DAILY_FOR_DAYS = 90;
/** About five years of weeks; the oldest leave first. Counted, not timed: a clock set far ahead must not empty a history. */
const MAX_WEEKS = 260;
/** The clock may be wrong by that much before a snapshot counts as lying in the future. */
const CLOCK_SLACK_DAYS = 1;
/** Nothing on TikTok is older: musical.ly, whose accounts TikTok took over, opened in 2014. */
const FIRST_MOMENT = Date.UTC(2014, 0, 1);
/** 1970 began on a Thursday; weeks begin on Monday. */
const MONDAY_OFFSET_MS = 3 * DAY_MS;

/** The most that a history holds: hours of 8 days begun, days of 14 weeks begun, and the weeks. */
export const MAX_SNAPSHOTS = (HOURLY_FOR_DAYS + 1) * 24 + 14 * 7 + MAX_WEEKS;

/**
 * Gives the snapshots that stay, oldest first. Ages are measured from the newest one that is not ahead of `now` (ms) by more
 * than a day; those ahead were dated by a wrong clock and go. Of a piece of time the snapshot with an exact number of
 * followers stays, then one with a rounded, then one with none; among equals the newest.
 */
export function thin(snapshots: readonly Snapshot[], now: number): Snapshot[] {
  const possible = snapshots.filter(({ at }) => at >= FIRST_MOMENT && at <= now + CLOCK_SLACK_DAYS * DAY_MS);
  if (possible.length === 0) return [];
  const newest = possible.reduce((latest, { at }) => Math.max(latest, at), FIRST_MOMENT);
  const kept = new Map<string, Snapshot>();
  for (const snapshot of possible) {
    const piece = pieceOf(snapshot.at, newest);
    const rival = kept.get(piece);
    if (!rival || isBetter(snapshot, rival)) kept.set(piece, snapshot);
  }
  const sorted = [...kept.entries()].sort(([, a], [, b]) => a.at - b.at);
  const weeks = sorted.filter(([piece]) => piece.startsWith('week')).length;
  return sorted.slice(Math.max(0, weeks - MAX_WEEKS)).map(([, snapshot]) => snapshot);
}

/** Names the hour, day or week that `at` lies in, whichever its age asks for. */
function pieceOf(at: number, newest: number): string {
  const day = Math.floor(at / DAY_MS);
  if ((day + 1) * DAY_MS > newest - HOURLY_FOR_DAYS * DAY_MS) return `hour ${Math.floor(at / HOUR_MS)}`;
  const week = Math.floor((at + MONDAY_OFFSET_MS) / WEEK_MS);
  const weekEnd = (week + 1) * WEEK_MS - MONDAY_OFFSET_MS;
  return weekEnd > newest - DAILY_FOR_DAYS * DAY_MS ? `day ${day}` : `week ${week}`;
}

/** A total order, so that of two different snapshots the same one always wins. */
function isBetter(a: Snapshot, b: Snapshot): boolean {
  const difference = exactness(a) - exactness(b) || a.at - b.at;
  return difference === 0 ? JSON.stringify(inOrder(a)) > JSON.stringify(inOrder(b)) : difference > 0;
}

function exactness({ followers }: Snapshot): number {
  if (!followers) return 0;
  return followers.exact ? 2 : 1;
}

function inOrder({ handle, displayName, badge, followers, likes, videos }: Snapshot): unknown[] {
  const counts = [followers, likes, videos].map((count) => count && [count.exact, count.value]);
  return [...counts, badge, handle, displayName];
}
