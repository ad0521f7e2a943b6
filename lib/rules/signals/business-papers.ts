// The old guide tells businesses to show that the account is run on their behalf; TikTok may ask for such papers too.

import { message } from '../../words/message.ts';
import { askOwner, finding, remark } from '../finding.ts';
import { findKind } from '../kind/kind.ts';
import type { Rule } from '../rule.ts';
import { OLD_GUIDE } from '../sources.ts';

/** H-10: a power of attorney or a register extract is at hand. Not asked of personal accounts. */
export const businessPapers: Rule = {
  id: 'business-papers',
  group: 'signal',
  basis: 'seed',
  title: message('rule.business-papers'),
  sources: [OLD_GUIDE],
  labels: ['H-10'],
  ownerOnly: true,
  outdatedSince: null,
  check: ({ account }) =>
    findKind(account).type === 'personal'
      ? finding('inapplicable', [remark('rule.business-only')])
      : askOwner('rule.business-papers.remedy'),
};
