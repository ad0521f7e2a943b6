// Row "Use of Paid Ads": less common, or frequent. Ads that were never shown as posts of the profile can't be seen from it.

import { message } from '../../../words/message.ts';
import { remark, seen } from '../../finding.ts';
import { type Row, signalOf } from '../comparison.ts';
import { COMPARISON, PLATFORM_LABELS } from '../sources.ts';

/** A label of TikTok's on a post, or an account made for ads, is the marketing side; none seen says nothing. */
export const paidAds: Row = {
  id: 'paid-ads',
  title: message('purpose.row.paid-ads'),
  sources: [COMPARISON, PLATFORM_LABELS],
  answer(axes) {
    const { isAdOnly } = axes.view.account;
    const labels = signalOf(axes, 'platform-label');
    const adOnly = isAdOnly?.value ? [seen(message('label.ad-only'), isAdOnly)] : [];
    const labelled = labels?.state === 'found' ? labels.evidence : [];
    const evidence = [...adOnly, ...labelled];
    return evidence.length > 0
      ? { side: 'marketing', evidence }
      : { side: 'unknown', evidence: [remark('purpose.row.paid-ads.limit')] };
  },
};
