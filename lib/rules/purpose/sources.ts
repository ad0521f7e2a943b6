// Where the claims about official and marketing accounts were read. Undated pages carry the month in which they were read.

import type { RuleSource } from '../rule.ts';

/** The article whose comparison and advice are followed here; undated, known from a page of this site's layout. */
export const COMPARISON: RuleSource = { label: 'S41', asOf: '2026-11', url: 'https://tiktraining.de' };

/** TikTok's own test for commercial content: incentives, brand mentions, recommendations and calls to buy. */
export const CONTENT_DISCLOSURE: RuleSource = {
  label: 'S42',
  asOf: '2026-11',
  url: 'https://ads.tiktok.com/help/article/about-the-content-disclosure-setting-for-creators',
};

/** How TikTok's labels for paid partnerships and promotional content read. */
export const PLATFORM_LABELS: RuleSource = {
  label: 'S43b',
  asOf: '2026-11',
  url: 'https://tiktok.com/safety/de-de/ads-and-data',
};

/** The German media authorities' guide to advertising words. */
export const AD_WORD_GUIDE: RuleSource = {
  label: 'S44',
  asOf: '2026-11',
  url: 'https://www.lmsaar.de/service/werbekennzeichnung/',
};

/** The American agency's guide, with words it calls unclear. */
export const AD_WORD_GUIDE_US: RuleSource = {
  label: 'S45',
  asOf: '2019-11-06',
  url: 'https://musically.com/2019/11/06/ftc-launches-new-guide-to-influencer-marketing-disclosures/',
};

/** TikTok's page on the label for media under state control. */
export const STATE_MEDIA: RuleSource = {
  label: 'S26',
  asOf: '2026-11',
  url: 'https://www.tiktok.com/transparency/en-us/state-affiliated-media/',
};

/** TikTok's help page on organization accounts. */
export const ORGANIZATION_HELP: RuleSource = {
  label: 'S27',
  asOf: '2026-11',
  url: 'https://ads.tiktok.com/help/article/about-updating-a-personal-or-business-account-to-an-organization-account?lang=de',
};

/** A guide to what may stand in the website field. */
export const LINK_GUIDE: RuleSource = {
  label: 'S28d',
  asOf: '2026',
  url: 'https://link.boo/guides/tiktok-website-field-requirements',
};

/** How TikTok Shop marks its sellers. */
export const SHOP_BADGES: RuleSource = {
  label: 'S24',
  asOf: '2025-09-23',
  url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=3357519021033258',
};
