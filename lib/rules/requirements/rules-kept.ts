// TikTok expects its guidelines and terms to be kept; what it holds against an account only the owner is told.

import { message } from '../../words/message.ts';
import { askOwner, finding, toldByOwner } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { CONDUCT_GUIDE } from '../sources.ts';

/** no open breach of TikTok's rules. Read in a guide, not on TikTok's page. */
export const rulesKept: Rule = {
  id: 'rules-kept',
  group: 'requirement',
  basis: 'tiktok',
  title: message('rule.rules-kept'),
  sources: [CONDUCT_GUIDE],
  labels: ['R-10'],
  ownerOnly: true,
  outdatedSince: null,
  check({ answers }) {
    const told = answers?.openViolations;
    if (!told) return askOwner('openViolations', 'rule.rules-kept.remedy');
    return told.value
      ? finding(
          'failed',
          [toldByOwner(told, message('rule.rules-kept.open'))],
          message('rule.rules-kept.open.remedy'),
        )
      : finding('passed', [toldByOwner(told, message('rule.rules-kept.none'))]);
  },
};
