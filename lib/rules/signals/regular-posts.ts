// Guides ask for regular posts; TikTok gives 3 to 5 a week as a tip for growth, not as a criterion for its badge.

import { postRhythm } from '../../account/rhythm.ts';
import { message } from '../../words/message.ts';
import { finding, remark, restsOn, seenInPosts } from '../finding.ts';
import { nothingInView, postsInView } from '../posts-in-view.ts';
import type { Rule } from '../rule.ts';
import { OLD_GUIDE, POSTING_BENCHMARK, POSTING_TIP } from '../sources.ts';

/** Lower end of TikTok's tip (source: POSTING_TIP); the best quarter of brands reaches 4 (POSTING_BENCHMARK). */
export const MIN_POSTS_PER_WEEK = 3;
/** From here on it is at least partly there; the mean of brands is about 2 (POSTING_BENCHMARK). */
export const PARTLY_POSTS_PER_WEEK = 1;
/** A longer break is not regular (a choice of this project). */
export const MAX_GAP_DAYS = 14;
/** Fewer dated posts say too little of a rhythm (likewise a choice), unless they are all there are. */
export const MIN_SAMPLE_POSTS = 10;

/** H-02: three posts a week over 28 days and no break over two weeks. Less is failed, with the figures as evidence. */
export const regularPosts: Rule = {
  id: 'regular-posts',
  group: 'signal',
  basis: 'guide',
  title: message('rule.regular-posts'),
  sources: [POSTING_TIP, OLD_GUIDE, POSTING_BENCHMARK],
  labels: ['H-02'],
  ownerOnly: false,
  outdatedSince: null,
  check({ account, now }) {
    const posts = postsInView(account);
    if (posts.length === 0) return nothingInView(account, 'failed');
    const rhythm = postRhythm(posts, now, account.videos);
    const { sample, isComplete, perWeek, longestGapDays } = rhythm;
    const isEnough = sample >= MIN_SAMPLE_POSTS || isComplete;
    if (!isEnough || perWeek === null || longestGapDays === null) {
      const said = message('rule.few-posts', { count: sample, min: MIN_SAMPLE_POSTS });
      return finding('cantTell', [seenInPosts(said, posts)]);
    }
    const figures = message('rule.regular-posts.figures', {
      perWeek: Math.round(perWeek * 10) / 10,
      gap: Math.round(longestGapDays * 10) / 10,
    });
    const evidence = [seenInPosts(figures, posts), ...restsOn(rhythm), remark('rule.regular-posts.mark')];
    if (perWeek >= MIN_POSTS_PER_WEEK && longestGapDays <= MAX_GAP_DAYS) return finding('passed', evidence);
    if (perWeek >= PARTLY_POSTS_PER_WEEK) evidence.push(remark('rule.regular-posts.partly'));
    return finding('failed', evidence, message('rule.regular-posts.remedy'));
  },
};
