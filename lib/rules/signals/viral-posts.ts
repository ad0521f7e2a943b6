// Guides ask for posts that many people saw; they disagree on how many, and TikTok asks for none.
// What counts as many views is lib/account/views.ts.

import { viralPosts as countViral } from '../../account/views.ts';
import { message } from '../../words/message.ts';
import { finding, remark, restsOn, seenInPosts } from '../finding.ts';
import { nothingInView, postsInView } from '../posts-in-view.ts';
import type { Rule } from '../rule.ts';
import { OLD_GUIDE, VIEWS_GUIDE } from '../sources.ts';

/** One may be chance (a choice of this project). */
export const MIN_POSTS = 2;

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
    if (posts.length === 0) return nothingInView(account, 'failed');
    const viral = countViral(posts, now, account.videos);
    const { count, coversPeriod } = viral;
    const figures = count === null ? [] : [seenInPosts(message('rule.viral-posts.count', { count }), posts)];
    const evidence = [...figures, ...restsOn(viral), remark('rule.viral-posts.mark')];
    if (count !== null && count >= MIN_POSTS) return finding('passed', evidence);
    return coversPeriod
      ? finding('failed', evidence)
      : finding('cantTell', [...evidence, remark('rule.viral-posts.reach')]);
  },
};
