// Words that can mean advertising and need not, or that a source calls too weak.

import { message } from '../../../words/message.ts';
import { adWord } from '../ad-word.ts';
import { type PromotionRule, wordsInPosts } from '../signal.ts';
import { AD_WORD_GUIDE, AD_WORD_GUIDE_US } from '../sources.ts';

/** M-01, apart: told and not counted; posts with a clear word are not told here again. */
export const unclearAdWords: PromotionRule = {
  id: 'unclear-ad-words',
  title: message('purpose.unclear-ad-words'),
  counts: false,
  sources: [AD_WORD_GUIDE, AD_WORD_GUIDE_US],
  labels: ['M-01'],
  find: (view) =>
    wordsInPosts(view, 'purpose.unclear-ad-words.found', ({ caption }) => adWord(caption, 'unclear')),
};
