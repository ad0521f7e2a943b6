// The one list of signals of promotion, in the order in which they are shown. A new one is a file in promotion/, its
// test and a line here.

import { adWords } from './promotion/ad-words.ts';
import { brandMentions } from './promotion/brand-mentions.ts';
import { callToAction } from './promotion/call-to-action.ts';
import { campaignHashtags } from './promotion/campaign-hashtags.ts';
import { codesAndPrices } from './promotion/codes-and-prices.ts';
import { linkKindSignal } from './promotion/link-kind.ts';
import { platformLabel } from './promotion/platform-label.ts';
import { sellerSignal } from './promotion/seller.ts';
import { unclearAdWords } from './promotion/unclear-ad-words.ts';
import type { PromotionRule } from './signal.ts';

export const PROMOTION_RULES = [
  platformLabel,
  adWords,
  callToAction,
  codesAndPrices,
  unclearAdWords,
  campaignHashtags,
  brandMentions,
  linkKindSignal,
  sellerSignal,
] as const satisfies readonly PromotionRule[];
