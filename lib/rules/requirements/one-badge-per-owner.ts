// TikTok gives one badge per person or business; accounts in other languages are the exception.

import { message } from '../../words/message.ts';
import { askOwner, finding, toldByOwner } from '../finding.ts';
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
  check({ answers }) {
    const told = answers?.otherBadge;
    if (!told) return askOwner('otherBadge', 'rule.one-badge-per-owner.remedy');
    const said = [toldByOwner(told, message(`rule.one-badge-per-owner.${told.value}`))];
    return told.value === 'same-language'
      ? finding('failed', said, message('rule.one-badge-per-owner.taken.remedy'))
      : finding('passed', said);
  },
};
