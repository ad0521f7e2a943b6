// "Utilize Verification": with the badge an account is the source of its own news.

import { message } from '../../../words/message.ts';
import { seenInPosts } from '../../finding.ts';
import { phraseIn, phrasesOf } from '../caption.ts';
import type { Practice } from '../comparison.ts';
import { ANNOUNCEMENTS } from '../data/plain-words.ts';
import { COMPARISON } from '../sources.ts';

const PHRASES = phrasesOf(ANNOUNCEMENTS);

/** Called for where the badge is there and none of nine posts or more has a word of announcement. A weak sign: words only. */
export const useTheBadge: Practice = {
  id: 'use-the-badge',
  side: 'official',
  advice: message('purpose.advice.use-the-badge'),
  sources: [COMPARISON],
  call({ view: { account, posts }, promotion }) {
    if (account.badge.state !== 'present' || promotion.level === 'unknown') return null;
    if (posts.some(({ caption }) => phraseIn(caption, PHRASES) !== null)) return null;
    const said = message('purpose.advice.use-the-badge.none', { count: posts.length });
    return [
      seenInPosts(
        said,
        posts.map(({ post }) => post),
      ),
    ];
  },
};
