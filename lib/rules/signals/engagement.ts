// Likes, comments and shares by views and by followers. Published figures differ tenfold for the same audience and there
// is no official formula, so the rule measures and does not judge: `untested` with the numbers and what others call usual.

import { postEngagement, type Rate } from '../../account/engagement.ts';
import { areAllPosts } from '../../account/own-posts.ts';
import { message } from '../../words/message.ts';
import { type Band, bandsFor, type Measure } from '../engagement-bands.ts';
import { finding, remark, restsOn, seenInPosts } from '../finding.ts';
import { nothingInView, postsInView } from '../posts-in-view.ts';
import type { Evidence, Rule } from '../rule.ts';
import {
  BRAND_BENCHMARK,
  ENGAGEMENT_BANDS,
  ENGAGEMENT_BENCHMARK,
  ENGAGEMENT_BY_FOLLOWERS,
  ENGAGEMENT_BY_FOLLOWERS_2025,
  ENGAGEMENT_CALCULATOR,
  ENGAGEMENT_MEDIANS,
  POSTING_BENCHMARK,
} from '../sources.ts';

/** A median of fewer posts is not shown here (a choice of this project), unless they are all there are. */
export const MIN_SAMPLE_POSTS = 12;

/** H-04: the median rates in percent, without pinned posts, each between the lowest and highest figure published. */
export const engagement: Rule = {
  id: 'engagement',
  group: 'signal',
  basis: 'guide',
  title: message('rule.engagement'),
  sources: [
    ENGAGEMENT_BENCHMARK,
    ENGAGEMENT_BANDS,
    ENGAGEMENT_BY_FOLLOWERS,
    ENGAGEMENT_BY_FOLLOWERS_2025,
    ENGAGEMENT_MEDIANS,
    ENGAGEMENT_CALCULATOR,
    POSTING_BENCHMARK,
    BRAND_BENCHMARK,
  ],
  labels: ['H-04'],
  ownerOnly: false,
  outdatedSince: null,
  check({ account, now }) {
    const posts = postsInView(account);
    if (posts.length === 0) return nothingInView(account, 'inapplicable');
    const { byViews, byFollowers } = postEngagement(posts, now, account.followers);
    const least = areAllPosts(posts, account.videos) ? 1 : MIN_SAMPLE_POSTS;
    const followers = account.followers?.value.value ?? null;
    const said = (measure: Measure, rate: Rate | null): Evidence[] =>
      rate && rate.sample >= least
        ? [seenInPosts(rateMessage(measure, rate), posts), ...spread(bandsFor(measure, followers))]
        : [];
    const evidence = [...said('views', byViews), ...said('followers', byFollowers)];
    const surest = byViews && byViews.sample >= least ? byViews : byFollowers;
    if (evidence.length === 0 || surest === null) {
      const count = Math.max(byViews?.sample ?? 0, byFollowers?.sample ?? 0);
      const few = message('rule.few-posts', { count, min: MIN_SAMPLE_POSTS });
      return finding('cantTell', [seenInPosts(few, posts)]);
    }
    const isRounded = byViews?.isRounded === true || byFollowers?.isRounded === true;
    const rounded = isRounded ? [remark('rule.rounded')] : [];
    return finding('untested', [
      ...evidence,
      ...restsOn(surest),
      ...rounded,
      remark('rule.engagement.norms'),
    ]);
  },
};

function rateMessage(measure: Measure, { percent, sample }: Rate) {
  return message(`rule.engagement.by-${measure}`, { percent: Math.round(percent * 10) / 10, count: sample });
}

/** How far apart the published figures lie for such an audience, each with who gives it. */
function spread(bands: readonly Band[]): Evidence[] {
  const lowest = bands.toSorted((a, b) => a.low - b.low)[0];
  const highest = bands.toSorted((a, b) => b.high - a.high)[0];
  if (!lowest || !highest) return [];
  const names = { lowest: lowest.publisher, highest: highest.publisher };
  const said = message('rule.engagement.spread', { ...names, low: lowest.low, high: highest.high });
  return [{ message: said, source: null, at: null }];
}
