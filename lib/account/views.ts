// What the views of an account's posts say: the typical number, and posts that far more people saw.

import type { Maybe } from './account.ts';
import { type Sample, sampleOf } from './confidence.ts';
import { countable } from './count.ts';
import { median } from './median.ts';
import { areAllPosts, ownPosts, typicalPosts } from './own-posts.ts';
import { pastTime } from './past-time.ts';
import type { Post } from './post.ts';
import type { Count } from './sighting.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Many views for anybody (https://scoremypick.com/how-many-views-is-considered-viral-on-tiktok, 2025; others name more). */
export const MANY_VIEWS = 100_000;
/** Many for a small account: this many, and so many times its own median (a choice of this project). */
export const MANY_VIEWS_FOR_SMALL = 10_000;
export const TIMES_OWN_MEDIAN = 10;
/** A median of fewer posts is no measure to compare with. */
export const MIN_MEDIAN_POSTS = 10;
export const VIRAL_WITHIN_MS = 90 * DAY_MS;

/** The typical number of views; `isRounded`: at least one of the numbers was. */
export interface TypicalViews extends Sample {
  readonly median: number | null;
  readonly isRounded: boolean;
}

/** Posts of the last 90 days that many people saw. The sample is the posts of these days whose views are known. */
export interface ViralPosts extends Sample {
  /** Null where no post of these days was seen, though there may be some. */
  readonly count: number | null;
  /** Whether the posts seen are all of these 90 days; else there may be more. */
  readonly coversPeriod: boolean;
}

/** Gives the median views of the posts that are neither pinned, ads nor LIVE cards. */
export function typicalViews(posts: readonly Post[]): TypicalViews {
  const views: number[] = [];
  let isRounded = false;
  for (const post of typicalPosts(posts)) {
    const value = countable(post.views);
    if (value === null) continue;
    views.push(value);
    isRounded ||= post.views?.exact === false;
  }
  return { ...sampleOf(views.length), median: median(views), isRounded };
}

/**
 * Counts the posts of the 90 days before `now` (ms) with 100,000 views, or 10,000 and ten times the account's own median
 * where ten posts give one; pinned ones count. `videos` is how many posts the profile counts.
 */
export function viralPosts(posts: readonly Post[], now: number, videos: Maybe<Count>): ViralPosts {
  const own = ownPosts(posts);
  const views: number[] = [];
  let recent = 0;
  let hasUndated = false;
  let hasOlder = false;
  for (const post of own) {
    const time = pastTime(post.createdAt, now);
    if (time === null) hasUndated = true;
    else if (now - time > VIRAL_WITHIN_MS) hasOlder ||= post.isPinned !== true;
    else {
      recent += 1;
      const value = countable(post.views);
      if (value !== null) views.push(value);
    }
  }
  // Lists show the newest posts first: an older one that is not pinned shows that no recent one is hidden.
  const showsPeriod = areAllPosts(own, videos) || (recent > 0 && hasOlder);
  const coversPeriod = showsPeriod && !hasUndated && views.length === recent;
  const least = manyViewsFor(typicalViews(own));
  return {
    ...sampleOf(views.length),
    count: views.length > 0 || coversPeriod ? views.filter((value) => value >= least).length : null,
    coversPeriod,
  };
}

/** From how many views on a post of this account was seen by many. */
function manyViewsFor({ sample, median: middle }: TypicalViews): number {
  if (middle === null || sample < MIN_MEDIAN_POSTS) return MANY_VIEWS;
  return Math.min(MANY_VIEWS, Math.max(MANY_VIEWS_FOR_SMALL, middle * TIMES_OWN_MEDIAN));
}
