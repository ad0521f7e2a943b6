// Guides name a minimum of followers, each another one. TikTok says followers are no factor. Never counted.

import { message } from '../../words/message.ts';
import { finding, remark } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { MINIMUM_GUIDE, MINIMUM_RUMOUR, REQUEST_REPORT } from '../sources.ts';

/** H-11, first half: nothing to meet. */
export const followerMinimum: Rule = {
  id: 'follower-minimum',
  group: 'signal',
  basis: 'guide',
  title: message('rule.follower-minimum'),
  sources: [MINIMUM_RUMOUR, MINIMUM_GUIDE, REQUEST_REPORT],
  labels: ['H-11'],
  ownerOnly: false,
  outdatedSince: '2022-11',
  check: () => finding('inapplicable', [remark('rule.follower-minimum.why')]),
};
