// Words that say clearly, in some language, that a post is advertising.

import { message } from '../../../words/message.ts';
import { adWord } from '../ad-word.ts';
import { type PromotionRule, wordsInPosts } from '../signal.ts';
import { AD_WORD_GUIDE, AD_WORD_GUIDE_US } from '../sources.ts';

/** M-01: a clear word as a hashtag or at the start of the caption. */
export const adWords: PromotionRule = {
  id: 'ad-words',
  title: message('purpose.ad-words'),
  counts: true,
  sources: [AD_WORD_GUIDE, AD_WORD_GUIDE_US],
  labels: ['M-01'],
  find: (view) => wordsInPosts(view, 'purpose.ad-words.found', ({ caption }) => adWord(caption, 'clear')),
};
