// TikTok gives its badge to public profiles only.

import { message } from '../../words/message.ts';
import { finding, remark, seen } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { CRITERIA, CRITERIA_AGAIN } from '../sources.ts';

/** the profile is public. */
export const profilePublic: Rule = {
  id: 'profile-public',
  group: 'requirement',
  basis: 'tiktok',
  title: message('rule.profile-public'),
  sources: [CRITERIA, CRITERIA_AGAIN],
  labels: ['R-01'],
  ownerOnly: false,
  outdatedSince: null,
  check({ account: { isPrivate } }) {
    if (!isPrivate) return finding('cantTell', [remark('rule.profile-public.unknown')]);
    return isPrivate.value
      ? finding(
          'failed',
          [seen(message('rule.profile-public.private'), isPrivate)],
          message('rule.profile-public.remedy'),
        )
      : finding('passed', [seen(message('rule.profile-public.public'), isPrivate)]);
  },
};
