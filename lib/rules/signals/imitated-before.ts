// The old guide says that victims of imitation who can show screenshots have good chances; TikTok names no such
// criterion.

import { message } from '../../words/message.ts';
import { askOwner } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { OLD_GUIDE } from '../sources.ts';

/** H-09: imitation of the owner by other accounts is on record. */
export const imitatedBefore: Rule = {
  id: 'imitated-before',
  group: 'signal',
  basis: 'seed',
  title: message('rule.imitated-before'),
  sources: [OLD_GUIDE],
  labels: ['H-09'],
  ownerOnly: true,
  outdatedSince: null,
  check: () => askOwner('rule.imitated-before.remedy'),
};
