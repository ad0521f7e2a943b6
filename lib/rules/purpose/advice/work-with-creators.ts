// "Collaborate with Influencers": partners who fit the brand reach people that the account does not.

import { message } from '../../../words/message.ts';
import { type Practice, signalOf } from '../comparison.ts';
import { COMPARISON } from '../sources.ts';

/** Called for where half the posts or more promote and fewer than five other accounts are named in them. */
export const workWithCreators: Practice = {
  id: 'work-with-creators',
  side: 'marketing',
  advice: message('purpose.advice.work-with-creators'),
  sources: [COMPARISON],
  call(axes) {
    const mentions = signalOf(axes, 'brand-mentions');
    return axes.promotion.level === 'high' && mentions?.state === 'not-found' ? mentions.evidence : null;
  },
};
