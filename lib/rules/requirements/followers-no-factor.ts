// Not a demand but the answer to one that people expect: TikTok says it looks at neither followers nor likes.
// It stands among the requirements, where people look for it, and is never counted.

import { message } from '../../words/message.ts';
import { finding, remark } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { BADGE_HELP_ZH, REQUEST_REPORT } from '../sources.ts';

/** nothing to meet, whatever the number of followers. */
export const followersNoFactor: Rule = {
  id: 'followers-no-factor',
  group: 'requirement',
  basis: 'tiktok',
  title: message('rule.followers-no-factor'),
  sources: [BADGE_HELP_ZH, REQUEST_REPORT],
  labels: ['R-13'],
  ownerOnly: false,
  outdatedSince: null,
  check: () => finding('inapplicable', [remark('rule.followers-no-factor.why')]),
};
