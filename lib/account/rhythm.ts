// How often an account posts, and its longest break. Ads and LIVE cards are no posts.

import type { Maybe } from './account.ts';
import { type Sample, sampleOf } from './confidence.ts';
import { areAllPosts, ownPosts } from './own-posts.ts';
import { pastTime } from './past-time.ts';
import type { Post } from './post.ts';
import type { Count } from './sighting.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const WEEK_MS = 7 * DAY_MS;
/** The stretch of time that rhythm is counted over (a choice of this project, like the week it takes at least). */
export const STRETCH_MS = 28 * DAY_MS;

/** The rhythm of the visible posts, unrounded. The sample is how many are dated and not pinned. */
export interface Rhythm extends Sample {
  /** Whether it rests on all posts of the account, each with a time; else older ones may lie behind. */
  readonly isComplete: boolean;
  /** Posts a week over the last 28 days, or over as much of them as the visible posts reach back; null: unknown. */
  readonly perWeek: number | null;
  /** Longest time without a post in that stretch, today included, in days; before the oldest post seen nothing is known. */
  readonly longestGapDays: number | null;
}

/**
 * Gives the rhythm of these posts at `now` (ms); `videos` is how many posts the profile counts. Pinned posts stand out of
 * their order, so they never show how far back the list reaches, but within that reach they count like any other. The
 * post that the reach begins with is its border and not counted in it. One post alone gives no rate.
 */
export function postRhythm(posts: readonly Post[], now: number, videos: Maybe<Count>): Rhythm {
  const own = ownPosts(posts);
  const times = timesOf(own, now);
  const reaching = timesOf(
    own.filter((post) => post.isPinned !== true),
    now,
  );
  const isComplete = areAllPosts(own, videos) && times.length === own.length;
  const oldest = isComplete ? now - STRETCH_MS : reaching.at(-1);
  const known = { ...sampleOf(reaching.length), isComplete };
  if (oldest === undefined) return { ...known, perWeek: null, longestGapDays: null };
  const reachMs = Math.min(Math.max(now - oldest, WEEK_MS), STRETCH_MS);
  const start = now - reachMs;
  const inside = times.filter((time) => time > start);
  const isRate = isComplete || reachMs === STRETCH_MS || reaching.length > 1;
  const hasEarlier = (isComplete ? times : reaching).some((time) => time <= start);
  return {
    ...known,
    perWeek: isRate ? inside.length / (reachMs / WEEK_MS) : null,
    longestGapDays: longestGap([now, ...inside, ...(hasEarlier ? [start] : [])]),
  };
}

/** The times of the posts that have one, newest first. */
function timesOf(posts: readonly Post[], now: number): number[] {
  const times: number[] = [];
  for (const post of posts) {
    const time = pastTime(post.createdAt, now);
    if (time !== null) times.push(time);
  }
  return times.sort((a, b) => b - a);
}

function longestGap(newestFirst: readonly number[]): number | null {
  if (newestFirst.length < 2) return null;
  let longest = 0;
  newestFirst.forEach((time, i) => {
    longest = Math.max(longest, (newestFirst[i - 1] ?? time) - time);
  });
  return longest / DAY_MS;
}
