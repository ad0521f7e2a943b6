// Captions with a code, a rebate in per cent or a price that is offered.

import { message } from '../../../words/message.ts';
import { type Caption, phraseIn, phrasesOf } from '../caption.ts';
import { CODE_WORDS, OFFER_PRICE, REBATE } from '../data/sales-words.ts';
import { type PromotionRule, wordsInPosts } from '../signal.ts';
import { CONTENT_DISCLOSURE } from '../sources.ts';

const PHRASES = phrasesOf(...Object.values(CODE_WORDS));

/** M-02: TikTok names promotional codes as a mark of commercial content. A bare amount of money is none. */
export const codesAndPrices: PromotionRule = {
  id: 'codes-and-prices',
  title: message('purpose.codes-and-prices'),
  counts: true,
  sources: [CONTENT_DISCLOSURE],
  labels: ['M-02'],
  find: (view) => wordsInPosts(view, 'purpose.codes-and-prices.found', ({ caption }) => offerIn(caption)),
};

function offerIn(caption: Caption): string | null {
  return (
    phraseIn(caption, PHRASES) ??
    (REBATE.exec(caption.folded) ?? OFFER_PRICE.exec(caption.folded))?.[0] ??
    null
  );
}
