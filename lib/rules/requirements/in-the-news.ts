// TikTok asks for reports in several news sources and does not count press releases and paid pieces.

import { message } from '../../words/message.ts';
import { askOwner } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { CRITERIA, CRITERIA_AGAIN } from '../sources.ts';

/** independent media have reported on the owner. TikTok says "multiple" and no number. */
export const inTheNews: Rule = {
  id: 'in-the-news',
  group: 'requirement',
  basis: 'tiktok',
  title: message('rule.in-the-news'),
  sources: [CRITERIA, CRITERIA_AGAIN],
  labels: ['R-07'],
  ownerOnly: true,
  outdatedSince: null,
  check: () => askOwner('rule.in-the-news.remedy'),
};
