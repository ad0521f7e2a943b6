// Counts over an account's posts. Pinned posts are left out of rhythm and median (they are chosen, not typical),
// ads and LIVE cards out of everything.

import type { Post } from './post.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const WEEK_DAYS = 7;
/** The stretch of time that rhythm is counted over. */
const RHYTHM_DAYS = 28;

/** What the visible posts say. Null means that no post says it; `sample` is how many dated posts were counted. */
export interface PostMetrics {
  readonly count: number;
  readonly sample: number;
  /** Posts a week over the last 28 days, or over as much of them as the visible posts reach back. */
  readonly perWeek: number | null;
  /** Longest time without a post in that stretch, today included, in days. */
  readonly longestGapDays: number | null;
  readonly medianViews: number | null;
  readonly lastPostAt: number | null;
}

/** Gives the metrics of these posts at the moment `now` (ms). Undated posts count, but say nothing of the rhythm. */
export function postMetrics(posts: readonly Post[], now: number): PostMetrics {
  const own = posts.filter((post) => !post.isLive && post.isAd !== true);
  const typical = own.filter((post) => post.isPinned !== true);
  const times = typical
    .flatMap((post) => (post.createdAt !== null && post.createdAt <= now ? [post.createdAt] : []))
    .sort((a, b) => b - a);
  const allTimes = own.flatMap((post) =>
    post.createdAt !== null && post.createdAt <= now ? [post.createdAt] : [],
  );
  const views = typical.flatMap((post) => (post.views ? [post.views.value] : []));
  return {
    count: own.length,
    sample: times.length,
    ...rhythm(times, now),
    medianViews: median(views),
    lastPostAt: allTimes.length > 0 ? allTimes.reduce((a, b) => Math.max(a, b)) : null,
  };
}

/** Gives the middle value, the mean of the two middle ones for an even number, null for none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  if (upper === undefined) return null;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
}

function rhythm(
  newestFirst: readonly number[],
  now: number,
): { perWeek: number | null; longestGapDays: number | null } {
  const oldest = newestFirst.at(-1);
  if (oldest === undefined) return { perWeek: null, longestGapDays: null };
  const reachMs = Math.min(Math.max(now - oldest, WEEK_DAYS * DAY_MS), RHYTHM_DAYS * DAY_MS);
  const start = now - reachMs;
  const inside = newestFirst.filter((time) => time >= start);
  const weeks = reachMs / (WEEK_DAYS * DAY_MS);
  const edges = [now, ...inside, start];
  let longest = 0;
  for (let i = 1; i < edges.length; i += 1) {
    longest = Math.max(longest, (edges[i - 1] ?? 0) - (edges[i] ?? 0));
  }
  return {
    perWeek: Math.round((inside.length / weeks) * 10) / 10,
    longestGapDays: Math.round((longest / DAY_MS) * 10) / 10,
  };
}
