// Likes, comments and shares per view. Published averages differ by a factor of five (from under 2 to over 9 percent for
// the same audience) and there is no official formula, so the rule measures and does not judge: `untested` with the number.

import { median } from '../../account/metrics.ts';
import type { Post } from '../../account/post.ts';
import { message } from '../../words/message.ts';
import { finding, remark, seenInPosts } from '../finding.ts';
import { nothingInView, postsInView } from '../posts-in-view.ts';
import type { Rule } from '../rule.ts';
import { ENGAGEMENT_BANDS, ENGAGEMENT_BENCHMARK, ENGAGEMENT_BY_FOLLOWERS } from '../sources.ts';

/** A median of 12 to 30 posts (a choice of this project; what a profile shows without scrolling). */
const MIN_SAMPLE_POSTS = 12;
const MAX_SAMPLE_POSTS = 30;

/** H-04: the median rate by views in percent, without pinned posts, for the reader to compare. */
export const engagement: Rule = {
  id: 'engagement',
  group: 'signal',
  basis: 'guide',
  title: message('rule.engagement'),
  sources: [ENGAGEMENT_BENCHMARK, ENGAGEMENT_BANDS, ENGAGEMENT_BY_FOLLOWERS],
  labels: ['H-04'],
  ownerOnly: false,
  outdatedSince: null,
  check({ account }) {
    const posts = postsInView(account);
    if (posts.length === 0) return nothingInView(account);
    const rates = newestFirst(posts).flatMap(rateOf).slice(0, MAX_SAMPLE_POSTS);
    const middle = median(rates);
    if (middle === null || rates.length < MIN_SAMPLE_POSTS) {
      const said = message('rule.few-posts', { count: rates.length, min: MIN_SAMPLE_POSTS });
      return finding('cantTell', [seenInPosts(said, posts)]);
    }
    const percent = Math.round(middle * 1000) / 10;
    const said = message('rule.engagement.rate', { percent, count: rates.length });
    return finding('untested', [seenInPosts(said, posts), remark('rule.engagement.norms')]);
  },
};

function newestFirst(posts: readonly Post[]): Post[] {
  return [...posts].sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
}

function rateOf({ isPinned, views, likes, comments, shares }: Post): number[] {
  if (isPinned === true || !views || !likes || !comments || !shares) return [];
  const rate = (likes.value + comments.value + shares.value) / views.value;
  return Number.isFinite(rate) ? [rate] : [];
}
