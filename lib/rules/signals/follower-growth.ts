// "500 new followers a day" is the old guide's most quoted figure. TikTok has said since that followers are no factor:
// shown with its date and never counted. Growth itself takes two readings on different days; a page is one.

import { message } from '../../words/message.ts';
import { finding, remark, seen } from '../finding.ts';
import type { Evidence, Rule } from '../rule.ts';
import { GROWTH_GUIDE, OLD_GUIDE, REQUEST_REPORT } from '../sources.ts';

/** Source: OLD_GUIDE; GROWTH_GUIDE wants up to ten times as many. */
const OLD_GUIDE_FOLLOWERS_PER_DAY = 500;
const DAYS_PER_MONTH = 30;
/** Below, the percentage is so large that it says nothing. */
const MIN_FOLLOWERS_TO_COMPARE = 1000;

/** H-05: what the figure would mean for this account; brands with fewer than 50,000 followers grow by about 5 % a month. */
export const followerGrowth: Rule = {
  id: 'follower-growth',
  group: 'signal',
  basis: 'seed',
  title: message('rule.follower-growth'),
  sources: [OLD_GUIDE, GROWTH_GUIDE, REQUEST_REPORT],
  labels: ['H-05'],
  ownerOnly: false,
  outdatedSince: '2022-11',
  check({ account: { followers } }) {
    const evidence: Evidence[] = [remark('rule.follower-growth.why'), remark('rule.follower-growth.history')];
    if (followers && followers.value.value >= MIN_FOLLOWERS_TO_COMPARE) {
      const perMonth = OLD_GUIDE_FOLLOWERS_PER_DAY * DAYS_PER_MONTH;
      const percent = Math.ceil((perMonth / followers.value.value) * 100);
      evidence.push(seen(message('rule.follower-growth.scale', { percent }), followers));
    }
    return finding('cantTell', evidence);
  },
};
