// The old guide asks owners to like and comment. What share of its comments an account answers can't be read from a profile:
// comments come with the video pages alone, each with the number of its replies (reply_comment_total) but not whose they are;
// whose they are comes once somebody opens them. A share of what happened to be opened would be a guess. The owner's own count
// stands in for them.

import { COMMENTS_ASKED } from '../../account/owner-answers.ts';
import { message } from '../../words/message.ts';
import { finding, remark, toldByOwner } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { OLD_GUIDE } from '../sources.ts';

/** One in ten of the latest 20 comments (a choice of this project; OLD_GUIDE gives no number). */
export const MIN_ANSWERED = COMMENTS_ASKED / 10;

/** H-07: the owner answered or liked two of the last 20 comments. Cannot be told from a profile. */
export const talksWithViewers: Rule = {
  id: 'talks-with-viewers',
  group: 'signal',
  basis: 'seed',
  title: message('rule.talks-with-viewers'),
  sources: [OLD_GUIDE],
  labels: ['H-07'],
  ownerOnly: false,
  outdatedSince: null,
  check({ answers }) {
    const remedy = message('rule.talks-with-viewers.remedy');
    const told = answers?.commentsAnswered;
    if (!told) {
      const hidden = remark('rule.talks-with-viewers.hidden');
      return { ...finding('cantTell', [hidden], remedy), asks: 'commentsAnswered' };
    }
    const answered = { count: told.value, of: COMMENTS_ASKED };
    const said = [toldByOwner(told, message('rule.talks-with-viewers.told', answered))];
    return told.value >= MIN_ANSWERED ? finding('passed', said) : finding('failed', said, remedy);
  },
};
