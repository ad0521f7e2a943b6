// Row "Metrics Focus": which figures an account is run by. Only its owner sees that.

import { message } from '../../../words/message.ts';
import { remark, seen } from '../../finding.ts';
import type { Row } from '../comparison.ts';
import { COMPARISON } from '../sources.ts';

/** No page shows it. A business account has figures to look at, which is told and answers nothing. */
export const metricsFocus: Row = {
  id: 'metrics-focus',
  title: message('purpose.row.metrics-focus'),
  sources: [COMPARISON],
  answer({ view: { account } }) {
    const business = account.isBusiness?.value ? [seen(message('kind.business'), account.isBusiness)] : [];
    return { side: 'not-on-page', evidence: [remark('purpose.row.metrics-focus.limit'), ...business] };
  },
};
