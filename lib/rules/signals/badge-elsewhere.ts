// The old guide counts badges on other platforms in one's favour; TikTok names no such criterion.

import { message } from '../../words/message.ts';
import { askOwner } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { OLD_GUIDE } from '../sources.ts';

/** H-08: the owner has a badge on another platform. */
export const badgeElsewhere: Rule = {
  id: 'badge-elsewhere',
  group: 'signal',
  basis: 'seed',
  title: message('rule.badge-elsewhere'),
  sources: [OLD_GUIDE],
  labels: ['H-08'],
  ownerOnly: true,
  outdatedSince: null,
  check: () => askOwner('rule.badge-elsewhere.remedy'),
};
