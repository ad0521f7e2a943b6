// Accounts that exist for advertisements only and have no profile life of their own.

import { type LabelRule, stated } from '../label-rule.ts';

/** TikTok's data marks the account as made for ads. */
export const adOnly: LabelRule = {
  label: 'ad-only',
  find: ({ isAdOnly }) => stated('ad-only', isAdOnly, 'label.ad-only'),
};
