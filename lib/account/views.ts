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
const MANY_VIEWS = 100_000;
/** Many for a small account: this many, and so many times its own median (a choice of this project). */
const MANY_VIEWS_FOR_SMALL = 10_000;
const TIMES_OWN_MEDIAN = 10;
/** A median of fewer posts is no measure to compare with. */
const MIN_MEDIAN_POSTS = 10;
const VIRAL_WITHIN_MS = 90 * DAY_MS;

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
  const views = typicalPosts(posts).flatMap((post) =>
    countable(post.views) === null ? [] : (post.views ?? []),
  );
  return {
    ...sampleOf(views.length),
    median: median(views.map(({ value }) => value)),
    isRounded: views.some(({ exact }) => !exact),
  };
}

/**
 * Counts the posts of the 90 days before `now` (ms) with 100,000 views, or 10,000 and ten times the account's own median
 * where ten posts give one; pinned ones count. `videos` is how many posts the profile counts.
 */
export function viralPosts(posts: readonly Post[], now: number, videos: Maybe<Count>): ViralPosts {
  const own = ownPosts(posts);
  const recent = own.filter((post) => isRecent(post, now) === true);
  const views = recent.flatMap((post) => countable(post.views) ?? []);
  const typical = typicalViews(own);
  const middle = typical.sample >= MIN_MEDIAN_POSTS ? typical.median : null;
  const least =
    middle === null
      ? MANY_VIEWS
      : Math.min(MANY_VIEWS, Math.max(MANY_VIEWS_FOR_SMALL, middle * TIMES_OWN_MEDIAN));
  const coversPeriod = views.length === recent.length && showsPeriod(own, recent.length, now, videos);
  return {
    ...sampleOf(views.length),
    count: views.length > 0 || coversPeriod ? views.filter((value) => value >= least).length : null,
    coversPeriod,
  };
}

/** Lists show the newest posts first: an older one that is not pinned shows that no recent one is hidden. */
function showsPeriod(own: readonly Post[], recent: number, now: number, videos: Maybe<Count>): boolean {
  if (own.some((post) => isRecent(post, now) === null)) return false;
  if (areAllPosts(own, videos)) return true;
  return recent > 0 && own.some((post) => post.isPinned !== true && isRecent(post, now) === false);
}

/** Null for a post without a time that can be true. */
function isRecent(post: Post, now: number): boolean | null {
  const time = pastTime(post.createdAt, now);
  return time === null ? null : now - time <= VIRAL_WITHIN_MS;
}
