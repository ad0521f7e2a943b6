// How much viewers do with posts: likes, comments and shares by views, and by followers. There is no official formula
// (https://pentos.co/free-tools/user-engagement-rate/ says so), and which numbers are usual is lib/rules/engagement-bands.ts.

import type { Maybe } from './account.ts';
import { type Sample, sampleOf } from './confidence.ts';
import { countable } from './count.ts';
import { median } from './median.ts';
import { typicalPosts } from './own-posts.ts';
import { pastTime } from './past-time.ts';
import type { Post } from './post.ts';
import type { Count } from './sighting.ts';

/** The median of the newest posts, up to so many (a choice of this project; what a profile shows without scrolling). */
export const MAX_SAMPLE_POSTS = 30;
/** No post has so many reactions for each viewer: such numbers are broken, and multiplying them ends in infinity. */
const MAX_RATE = 1e12;

/** A median rate in percent, unrounded; `isRounded`: at least one of the numbers behind it was. */
export interface Rate extends Sample {
  readonly percent: number;
  readonly isRounded: boolean;
}

/** Both ways of counting. Null where no post says it, or the followers are unknown or none. */
export interface Engagement {
  readonly byViews: Rate | null;
  readonly byFollowers: Rate | null;
}

/** Gives both rates over the 30 newest posts that say enough, at `now` (ms); pinned posts, ads and LIVE cards are left out. */
export function postEngagement(posts: readonly Post[], now: number, followers: Maybe<Count>): Engagement {
  const typical = newestFirst(typicalPosts(posts), now);
  const audience = followers ? followers.value : null;
  return {
    byViews: rateOver(typical, (post) => post.views),
    byFollowers: rateOver(typical, () => audience),
  };
}

function rateOver(posts: readonly Post[], audienceOf: (post: Post) => Count | null): Rate | null {
  const rates: number[] = [];
  let isRounded = false;
  for (const post of posts) {
    if (rates.length >= MAX_SAMPLE_POSTS) break;
    const audience = audienceOf(post);
    const rate = rateOf(countable(audience), post);
    if (rate === null) continue;
    rates.push(rate);
    isRounded ||= [audience, post.likes, post.comments, post.shares].some((count) => count?.exact === false);
  }
  const middle = median(rates);
  return middle === null ? null : { ...sampleOf(rates.length), percent: middle * 100, isRounded };
}

function rateOf(audience: number | null, post: Post): number | null {
  const [likes, comments, shares] = [countable(post.likes), countable(post.comments), countable(post.shares)];
  if (audience === null || likes === null || comments === null || shares === null) return null;
  const rate = (likes + comments + shares) / audience;
  return rate <= MAX_RATE ? rate : null;
}

/** Newest first, undated ones last; equally new ones by id, so that the order of the list decides nothing. */
function newestFirst(posts: readonly Post[], now: number): Post[] {
  const timeOf = (post: Post) => pastTime(post.createdAt, now) ?? 0;
  return posts.toSorted((a, b) => timeOf(b) - timeOf(a) || Number(a.id < b.id) - Number(a.id > b.id));
}
