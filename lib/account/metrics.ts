// Everything that is counted over an account's posts, each measure with the number of posts that it rests on.
// Pinned posts are left out of what is typical, ads and LIVE cards out of everything.

import type { Account } from './account.ts';
import { type Engagement, postEngagement } from './engagement.ts';
import { ownPosts } from './own-posts.ts';
import { pastTime } from './past-time.ts';
import type { Post } from './post.ts';
import { postRhythm, type Rhythm } from './rhythm.ts';
import { type TypicalViews, typicalViews, type ViralPosts, viralPosts } from './views.ts';

export { median } from './median.ts';

/** What the visible posts say. Null means that no post says it. */
export interface PostMetrics {
  readonly count: number;
  readonly pinned: number;
  readonly lastPostAt: number | null;
  readonly rhythm: Rhythm;
  readonly views: TypicalViews;
  readonly viral: ViralPosts;
  readonly engagement: Engagement;
}

/**
 * Gives the metrics of merged posts (merge-posts.ts) at `now` (ms), beside what the profile says of followers and of the
 * number of posts. Undated posts count, but say nothing of the rhythm. The order of the posts changes nothing.
 */
export function postMetrics(
  posts: readonly Post[],
  now: number,
  { followers, videos }: Pick<Account, 'followers' | 'videos'>,
): PostMetrics {
  const own = ownPosts(posts);
  let lastPostAt: number | null = null;
  for (const post of own) {
    const time = pastTime(post.createdAt, now);
    if (time !== null && time > (lastPostAt ?? 0)) lastPostAt = time;
  }
  return {
    count: own.length,
    pinned: own.filter((post) => post.isPinned === true).length,
    lastPostAt,
    rhythm: postRhythm(own, now, videos),
    views: typicalViews(own),
    viral: viralPosts(own, now, videos),
    engagement: postEngagement(own, now, followers),
  };
}
