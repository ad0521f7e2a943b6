// Offers to sell the badge are common. It was never for sale, so this is no outdated claim but one that never held:
// `inapplicable`, which keeps it out of every count.

import { message } from '../../words/message.ts';
import { finding, remark } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { PAID_BADGE_OFFERS, REQUEST_GUIDE } from '../sources.ts';

/** H-11, second half: nothing to buy. */
export const badgeForMoney: Rule = {
  id: 'badge-for-money',
  group: 'signal',
  basis: 'guide',
  title: message('rule.badge-for-money'),
  sources: [REQUEST_GUIDE, PAID_BADGE_OFFERS],
  labels: ['H-11'],
  ownerOnly: false,
  outdatedSince: null,
  check: () => finding('inapplicable', [remark('rule.badge-for-money.why')]),
};
