// The old guide's way round: "Report a problem" in the settings, topic "Pro account". That topic went with the Pro
// accounts, and requests have a menu of their own now (`request-open`). Never counted.

import { message } from '../../words/message.ts';
import { finding, remark } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { OLD_GUIDE, REQUEST_REPORT } from '../sources.ts';

/** H-09, the route: nothing to try. What it says of victims of imitation is `imitated-before`. */
export const supportRoute: Rule = {
  id: 'support-route',
  group: 'signal',
  basis: 'seed',
  title: message('rule.support-route'),
  sources: [OLD_GUIDE, REQUEST_REPORT],
  labels: ['H-09'],
  ownerOnly: false,
  outdatedSince: '2022-10',
  check: () => finding('inapplicable', [remark('rule.support-route.why')]),
};
