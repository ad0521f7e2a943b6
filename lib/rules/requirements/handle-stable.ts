// A change of handle can cost the badge, and TikTok allows one in 30 days: a request soon after one is badly timed.

import { message } from '../../words/message.ts';
import { daysSince } from '../days.ts';
import { finding, remark, seen } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { HANDLE_HELP, NAME_CHANGE_GUIDE } from '../sources.ts';

/** TikTok's own interval between two changes (source: HANDLE_HELP). */
export const STABLE_FOR_DAYS = 30;

/** the handle has not changed for 30 days. */
export const handleStable: Rule = {
  id: 'handle-stable',
  group: 'requirement',
  basis: 'tiktok',
  title: message('rule.handle-stable'),
  sources: [HANDLE_HELP, NAME_CHANGE_GUIDE],
  labels: ['R-12'],
  ownerOnly: false,
  outdatedSince: null,
  check({ account: { handleChangedAt }, now }) {
    const days = handleChangedAt && daysSince(handleChangedAt.value, now);
    if (!handleChangedAt || days === null) {
      return finding('cantTell', [remark('rule.handle-stable.unknown')]);
    }
    const said = message('rule.handle-stable.changed', { day: { date: handleChangedAt.value } });
    return days <= STABLE_FOR_DAYS
      ? finding('failed', [seen(said, handleChangedAt)], message('rule.handle-stable.remedy'))
      : finding('passed', [seen(said, handleChangedAt)]);
  },
};
