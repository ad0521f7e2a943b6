// Row "Audience Interaction": talks with followers, or is after reach and sales. Whether an account answers its comments
// stands under its videos and not on its profile, so of the official side only a LIVE can be seen here.

import { message } from '../../../words/message.ts';
import { remark, seen } from '../../finding.ts';
import type { Row } from '../comparison.ts';
import { COMPARISON, CONTENT_DISCLOSURE } from '../sources.ts';

/** Calls to buy in a quarter of the posts are the marketing side, a LIVE the official one, both together neither. */
export const audienceInteraction: Row = {
  id: 'audience-interaction',
  title: message('purpose.row.audience-interaction'),
  sources: [COMPARISON, CONTENT_DISCLOSURE],
  answer({ view, sales }) {
    const { isLive } = view.account;
    const live = isLive?.value ? [seen(message('label.live'), isLive)] : [];
    const evidence = [
      ...live,
      ...(sales ? [sales.evidence] : []),
      remark('purpose.row.audience-interaction.limit'),
    ];
    if (sales?.isTone) return { side: live.length > 0 ? 'between' : 'marketing', evidence };
    return { side: live.length > 0 ? 'official' : 'unknown', evidence };
  },
};
