// Sells on TikTok Shop.

import { message } from '../../../words/message.ts';
import { flagFound, type PromotionRule } from '../signal.ts';
import { SHOP_BADGES } from '../sources.ts';

/** T-05: TikTok's data mark the account as a seller. A shop may post anything, so it is told and not counted. */
export const sellerSignal: PromotionRule = {
  id: 'seller',
  title: message('purpose.seller'),
  counts: false,
  sources: [SHOP_BADGES],
  labels: ['T-05'],
  find: ({ account }) => flagFound(account.isSeller, 'label.seller', 'purpose.seller.no'),
};
