// Captions that ask to buy, order or follow the profile's link.

import { message } from '../../../words/message.ts';
import { phraseIn, phrasesOf } from '../caption.ts';
import { CALLS_TO_ACTION } from '../data/sales-words.ts';
import { type PromotionRule, wordsInPosts } from '../signal.ts';
import { CONTENT_DISCLOSURE } from '../sources.ts';

const PHRASES = phrasesOf(...Object.values(CALLS_TO_ACTION));

/** M-02: TikTok names such phrases as a mark of commercial content. */
export const callToAction: PromotionRule = {
  id: 'call-to-action',
  title: message('purpose.call-to-action'),
  counts: true,
  sources: [CONTENT_DISCLOSURE],
  labels: ['M-02'],
  find: (view) =>
    wordsInPosts(view, 'purpose.call-to-action.found', ({ caption }) => phraseIn(caption, PHRASES)),
};
