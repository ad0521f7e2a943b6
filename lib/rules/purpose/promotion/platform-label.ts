// TikTok's own labels on posts: shown as an ad, marked as a paid partnership or as cleared for ads.

import { message } from '../../../words/message.ts';
import { remark, seenInPosts } from '../../finding.ts';
import type { PromotionRule } from '../signal.ts';
import { PLATFORM_LABELS } from '../sources.ts';

/** M-01: any label counts for its post. Data that says neither yes nor no is unknown. */
export const platformLabel: PromotionRule = {
  id: 'platform-label',
  title: message('purpose.platform-label'),
  counts: true,
  sources: [PLATFORM_LABELS],
  labels: ['M-01'],
  find({ posts }) {
    const found = posts.filter(({ post }) => post.isAd === true || post.isPaidPartnership === true);
    const isSaid = posts.some(({ post }) => post.isAd !== null || post.isPaidPartnership !== null);
    if (!isSaid) return { state: 'unknown', posts: [], evidence: [remark('purpose.not-said')] };
    const args = { count: found.length, total: posts.length };
    const said =
      found.length > 0
        ? message('purpose.platform-label.found', args)
        : message('purpose.platform-label.none', { count: posts.length });
    return {
      state: found.length > 0 ? 'found' : 'not-found',
      posts: found,
      evidence: [
        seenInPosts(
          said,
          (found.length > 0 ? found : posts).map(({ post }) => post),
        ),
      ],
    };
  },
};
