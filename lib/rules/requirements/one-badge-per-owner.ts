// TikTok gives one badge per person or business; accounts in other languages are the exception.

import { message } from '../../words/message.ts';
import { askOwner } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { CRITERIA, CRITERIA_AGAIN } from '../sources.ts';

/** no other account of the same owner has the badge. */
export const oneBadgePerOwner: Rule = {
  id: 'one-badge-per-owner',
  group: 'requirement',
  basis: 'tiktok',
  title: message('rule.one-badge-per-owner'),
  sources: [CRITERIA, CRITERIA_AGAIN],
  labels: ['R-05'],
  ownerOnly: true,
  outdatedSince: null,
  check: () => askOwner('rule.one-badge-per-owner.remedy'),
};
