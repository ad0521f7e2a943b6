// Since late 2022 owners can ask for the badge, but not in every country, and not sooner than 30 days after a refusal.
// Whether the menu is there and when the last request was made, only the owner knows.

import { message } from '../../words/message.ts';
import { askOwner, finding, remark, seen } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { REQUEST_GUIDE, REQUEST_REPORT, REQUEST_STEPS, REQUEST_WAIT } from '../sources.ts';

/** a request can be sent now. Nothing to ask where the badge is shown already. */
export const requestOpen: Rule = {
  id: 'request-open',
  group: 'requirement',
  basis: 'tiktok',
  title: message('rule.request-open'),
  sources: [REQUEST_REPORT, REQUEST_STEPS, REQUEST_GUIDE, REQUEST_WAIT],
  labels: ['R-11'],
  ownerOnly: true,
  outdatedSince: null,
  check({ account: { badge, isBusiness } }) {
    if (badge.state === 'present') return finding('inapplicable', [remark('rule.request-open.has-badge')]);
    const evidence = [remark('rule.request-open.where'), remark('rule.request-open.wait')];
    if (isBusiness?.value) evidence.push(seen(message('rule.request-open.business'), isBusiness));
    return askOwner('rule.request-open.remedy', evidence);
  },
};
