// "Nobody can apply": true when the old guide was written. A web form came on 20 October 2022, the request in the
// app a month later. Shown because people still meet it; never counted. The way to ask is `request-open`.

import { message } from '../../words/message.ts';
import { finding, remark } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { CRITERIA, OLD_GUIDE, REQUEST_REPORT } from '../sources.ts';

/** The old guide's claim, with the month in which it ceased to hold. */
export const nobodyCanApply: Rule = {
  id: 'nobody-can-apply',
  group: 'signal',
  basis: 'seed',
  title: message('rule.nobody-can-apply'),
  sources: [OLD_GUIDE, CRITERIA, REQUEST_REPORT],
  labels: ['R-11'],
  ownerOnly: false,
  outdatedSince: '2022-10',
  check: () => finding('inapplicable', [remark('rule.nobody-can-apply.why')]),
};
