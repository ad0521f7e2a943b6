// Row "Content Focus": personal and close to the brand, or made of campaigns and promotion.

import { message } from '../../../words/message.ts';
import { type Row, signalOf } from '../comparison.ts';
import { COMPARISON, CONTENT_DISCLOSURE } from '../sources.ts';

/**
 * Half the posts promotional, or a fifth of them and one hashtag again and again, is the marketing side; under a fifth is
 * the official one, since a hashtag alone may be the account's subject.
 */
export const contentFocus: Row = {
  id: 'content-focus',
  title: message('purpose.row.content-focus'),
  sources: [COMPARISON, CONTENT_DISCLOSURE],
  answer(axes) {
    const { promotion } = axes;
    const campaign = signalOf(axes, 'campaign-hashtags');
    const isCampaign = campaign?.state === 'found';
    const evidence = [...promotion.evidence, ...(isCampaign ? campaign.evidence : [])];
    if (promotion.level === 'unknown') return { side: 'unknown', evidence };
    if (promotion.level === 'low') return { side: 'official', evidence };
    return { side: promotion.level === 'high' || isCampaign ? 'marketing' : 'between', evidence };
  },
};
