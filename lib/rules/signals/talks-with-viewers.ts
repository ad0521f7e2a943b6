// The old guide asks owners to like and comment. Replies stand under the videos, which a profile page does not carry.

import { message } from '../../words/message.ts';
import { finding, remark } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { OLD_GUIDE } from '../sources.ts';

/** H-07: the owner answers viewers. Cannot be told from a profile. */
export const talksWithViewers: Rule = {
  id: 'talks-with-viewers',
  group: 'signal',
  basis: 'seed',
  title: message('rule.talks-with-viewers'),
  sources: [OLD_GUIDE],
  labels: ['H-07'],
  ownerOnly: false,
  outdatedSince: null,
  check: () =>
    finding(
      'cantTell',
      [remark('rule.talks-with-viewers.hidden')],
      message('rule.talks-with-viewers.remedy'),
    ),
};
