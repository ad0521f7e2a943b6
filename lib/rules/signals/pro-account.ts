// "Only Pro accounts get the badge": the old guide's first condition. TikTok has no Pro accounts any more, and no
// page of its own ties the badge to an account type. Shown because people still meet it; never counted.

import { message } from '../../words/message.ts';
import { finding, remark } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { ACCOUNT_TYPES, OLD_GUIDE } from '../sources.ts';

/** H-01: nothing to meet. The year is the one in which guides first describe today's account types. */
export const proAccount: Rule = {
  id: 'pro-account',
  group: 'signal',
  basis: 'seed',
  title: message('rule.pro-account'),
  sources: [OLD_GUIDE, ACCOUNT_TYPES],
  labels: ['H-01'],
  ownerOnly: false,
  outdatedSince: '2022',
  check: () => finding('inapplicable', [remark('rule.pro-account.why')]),
};
