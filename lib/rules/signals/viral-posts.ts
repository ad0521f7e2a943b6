// Guides ask for posts that many people saw; they disagree on how many, and TikTok asks for none.

import type { Account } from '../../account/account.ts';
import { postMetrics } from '../../account/metrics.ts';
import type { Post } from '../../account/post.ts';
import { message } from '../../words/message.ts';
import { daysSince } from '../days.ts';
import { finding, remark, seenInPosts } from '../finding.ts';
import { nothingInView, postsInView } from '../posts-in-view.ts';
import type { Rule } from '../rule.ts';
import { OLD_GUIDE, VIEWS_GUIDE } from '../sources.ts';

/** Many views for anybody (source: VIEWS_GUIDE; others name 250,000 to a million). */
const MANY_VIEWS = 100_000;
/** Many for a small account: this many, and so many times its own median (a choice of this project). */
const MANY_VIEWS_FOR_SMALL = 10_000;
const TIMES_OWN_MEDIAN = 10;
/** A median of fewer posts is no measure to compare with. */
const MIN_MEDIAN_POSTS = 10;
const MIN_POSTS = 2;
const WITHIN_DAYS = 90;

/** H-03: two such posts in 90 days. Fewer is failed only where the visible posts reach back that far. */
export const viralPosts: Rule = {
  id: 'viral-posts',
  group: 'signal',
  basis: 'guide',
  title: message('rule.viral-posts'),
  sources: [VIEWS_GUIDE, OLD_GUIDE],
  labels: ['H-03'],
  ownerOnly: false,
  outdatedSince: null,
  check({ account, now }) {
    const posts = postsInView(account);
    if (posts.length === 0) return nothingInView(account);
    const recent = posts.filter((post) => isRecent(post, now));
    const { sample, medianViews } = postMetrics(posts, now);
    const median = sample >= MIN_MEDIAN_POSTS ? medianViews : null;
    const count = recent.filter((post) => hasManyViews(post, median)).length;
    const figures = seenInPosts(message('rule.viral-posts.count', { count }), posts);
    const evidence = [figures, remark('rule.viral-posts.mark')];
    if (count >= MIN_POSTS) return finding('passed', evidence);
    return isWholePeriod(account, posts, recent, now)
      ? finding('failed', evidence)
      : finding('cantTell', [...evidence, remark('rule.viral-posts.reach')]);
  },
};

function isRecent({ createdAt }: Post, now: number): boolean {
  const days = createdAt === null ? null : daysSince(createdAt, now);
  return days !== null && days <= WITHIN_DAYS;
}

function hasManyViews({ views }: Post, median: number | null): boolean {
  if (!views) return false;
  if (views.value >= MANY_VIEWS) return true;
  return median !== null && views.value >= Math.max(MANY_VIEWS_FOR_SMALL, median * TIMES_OWN_MEDIAN);
}

/** The page lists the newest posts first: an older one that is not pinned shows that no recent one is hidden. */
function isWholePeriod(
  account: Account,
  posts: readonly Post[],
  recent: readonly Post[],
  now: number,
): boolean {
  if (recent.some((post) => post.views === null) || posts.some((post) => post.createdAt === null))
    return false;
  const total = account.videos?.value;
  if (total?.exact && posts.length >= total.value) return true;
  return recent.length > 0 && posts.some((post) => post.isPinned !== true && !isRecent(post, now));
}
