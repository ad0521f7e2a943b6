// TikTok asks for a log-in in two steps and a confirmed e-mail; both are settings nobody else sees.

import { message } from '../../words/message.ts';
import { askOwner } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { CRITERIA, CRITERIA_AGAIN } from '../sources.ts';

/** two-step log-in is on and the e-mail is confirmed. */
export const accountSecure: Rule = {
  id: 'account-secure',
  group: 'requirement',
  basis: 'tiktok',
  title: message('rule.account-secure'),
  sources: [CRITERIA, CRITERIA_AGAIN],
  labels: ['R-08'],
  ownerOnly: true,
  outdatedSince: null,
  check: () => askOwner('rule.account-secure.remedy'),
};
