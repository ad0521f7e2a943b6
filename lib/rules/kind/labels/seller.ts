// Sells on TikTok Shop. The Shop's own blue check is not TikTok's badge and is not read here.

import { type LabelRule, stated } from '../label-rule.ts';

/** T-05: TikTok's data marks the account as a seller. */
export const seller: LabelRule = {
  label: 'seller',
  find: ({ isSeller }) => stated('seller', isSeller, 'label.seller'),
};
