// "Leverage Paid Ads": TikTok's advertising tools reach further than posts alone. Nothing is said of what posts should be labelled.

import { message } from '../../../words/message.ts';
import { type Practice, signalOf } from '../comparison.ts';
import { COMPARISON } from '../sources.ts';

/** Called for where half the posts or more promote and TikTok's data say of these posts that none is an ad. */
export const useAdTools: Practice = {
  id: 'use-ad-tools',
  side: 'marketing',
  advice: message('purpose.advice.use-ad-tools'),
  sources: [COMPARISON],
  call(axes) {
    const hasAds = signalOf(axes, 'platform-label')?.state !== 'not-found';
    return axes.promotion.level === 'high' && !hasAds ? axes.promotion.evidence : null;
  },
};
