// Guides name the time people spend watching. TikTok shows it to the owner alone.

import { message } from '../../words/message.ts';
import { askOwner } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { CONDUCT_GUIDE, OLD_GUIDE } from '../sources.ts';

/** H-06: videos are watched for long. Not on any page others can open, and no guide gives a number to reach. */
export const watchTime: Rule = {
  id: 'watch-time',
  group: 'signal',
  basis: 'seed',
  title: message('rule.watch-time'),
  sources: [OLD_GUIDE, CONDUCT_GUIDE],
  labels: ['H-06'],
  ownerOnly: true,
  outdatedSince: null,
  check: () => askOwner(null),
};
