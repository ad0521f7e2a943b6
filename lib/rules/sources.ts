// Where the rules' claims were read, each with its label in the project's research and the day it stood there.
// Undated help pages of TikTok carry the month in which they were read.

import type { RuleSource } from './rule.ts';

function source(label: string, asOf: string, url: string): RuleSource {
  return { label, url, asOf };
}

/** The article this product grew from; undated, and its menu names are those of 2021. */
export const OLD_GUIDE = source(
  'S1',
  '2021',
  'https://onlinemarketingmagazin.de/blauer-haken-tiktok-so-funktioniert-die-verifizierung/amp',
);

/** TikTok's help page on its badge. */
export const BADGE_HELP = source(
  'S2',
  '2026-11',
  'https://support.tiktok.com/en/using-tiktok/growing-your-audience/how-to-tell-if-an-account-is-verified-on-tiktok',
);

/** The same page in Chinese, with the sentence that followers and likes are not looked at. */
export const BADGE_HELP_ZH = source(
  'S3',
  '2026-11',
  'https://support.tiktok.com/zh_Hant/using-tiktok/growing-your-audience/how-to-tell-if-an-account-is-verified-on-tiktok',
);

/** TikTok's five criteria, quoted on the day the web form appeared. */
export const CRITERIA = source(
  'S5',
  '2022-10-20',
  'https://original.newsbreak.com/@kishor-panthi-1599733/2791817204295',
);

/** A copy of Dexerto's report: request in the app, not everywhere, followers not looked at. */
export const REQUEST_REPORT = source(
  'S6',
  '2022-11-27',
  'https://seo.ambads.top/2022/11/27/tiktok-creators-can-now-apply-for-account-verification-dexerto/',
);

/** A second report of the request in the app and its three steps. */
export const REQUEST_STEPS = source(
  'S7',
  '2022-11',
  'https://www.digitalinformationworld.com/2022/11/tiktok-users-can-now-request-for.html',
);

/** A guide of May 2022 that quotes TikTok's tip of 3 to 5 videos a week. */
export const POSTING_TIP = source('S8b', '2022-05', 'https://avisonews.com/how-to-get-verified-on-tiktok');

/** TikTok's help page on account types. */
export const ACCOUNT_TYPES = source(
  'S9',
  '2026-11',
  'https://support.tiktok.com/en/using-tiktok/growing-your-audience/switching-to-a-creator-or-business-account',
);

/** A guide that names the badge as something lost by a change of name. */
export const NAME_CHANGE_GUIDE = source(
  'S10b',
  '2023-07-06',
  'https://www.globalists.de/blog/blauer-haken-tiktok',
);

/** A guide to the request: menu path, who can ask for what, no price. */
export const REQUEST_GUIDE = source('S11', '2023-01-24', 'https://metricool.com/verify-tiktok');

/** A guide that gives the wait of 30 days after a refusal. */
export const REQUEST_WAIT = source('S11b', '2026-11', 'https://news.androidout.vn/?p=13248');

/** A guide that names rules of conduct, growth and watch time. */
export const CONDUCT_GUIDE = source(
  'S13b',
  '2026-11',
  'https://sports.yahoo.com/heres-verified-tiktok-191217145.html',
);

/** A guide that wants 500 to 5,000 new followers a day. */
export const GROWTH_GUIDE = source(
  'S13h',
  '2022-05-16',
  'https://www.trickdunia.com/tiktok-discover-what-you-need-for-the-app-to-verify-your-account/',
);

/** How fast brands' accounts grew, 2022. */
export const BRAND_GROWTH = source(
  'S33d',
  '2022',
  'https://www.rivaliq.com/blog/tiktok-benchmark-report-2022/',
);

/** A guide with the rumour of 10,000 followers. */
export const MINIMUM_RUMOUR = source(
  'S13i',
  '2026-11',
  'https://savemyleads.com/blog/useful/how-to-get-a-checkmark-on-tiktok',
);

/** A guide that guesses 50,000 followers from accounts it looked at. */
export const MINIMUM_GUIDE = source(
  'S13j',
  '2022-09-13',
  'https://www.cyberclick.net/numericalblogen/how-to-verify-a-tiktok-account',
);

/** A guide that hands on TikTok's wish for a handle like the registered name. */
export const NAME_GUIDE = source('S14', '2026-11', 'https://tujue.co.ke/how-to-verify-tiktok-account');

/** A second quotation of TikTok's criteria. */
export const CRITERIA_AGAIN = source(
  'S15',
  '2026-11',
  'https://www.fortuneidn.com/tech/syarat-dan-cara-dapat-centang-biru-di-tiktok-00-z4fpb-pb7qjp/amp',
);

/** TikTok's help page on changing the handle. */
export const HANDLE_HELP = source(
  'S19',
  '2026-11',
  'https://support.tiktok.com/en/getting-started/setting-up-your-profile/changing-your-username',
);

/** A description of offers to sell the badge. */
export const PAID_BADGE_OFFERS = source(
  'S30',
  '2026-06-01',
  'https://scamencyclopedia.org/scams/social-media-account-scams/verification-badge-phishing-scams',
);

/** How often brands post, 2024. */
export const POSTING_BENCHMARK = source(
  'S33',
  '2024',
  'https://www.rivaliq.com/blog/tiktok-benchmark-report/',
);

/** Engagement by views, 2023. */
export const ENGAGEMENT_BENCHMARK = source(
  'S33b',
  '2023',
  'https://smk.co/new-report-tiktok-organic-engagement-now-12x-instagram/',
);

/** How many views count as many, 2025. */
export const VIEWS_GUIDE = source(
  'S34',
  '2025',
  'https://scoremypick.com/how-many-views-is-considered-viral-on-tiktok',
);

/** Engagement by followers; its figures are several times those of other tables. */
export const ENGAGEMENT_BY_FOLLOWERS = source(
  'S39',
  '2026-11',
  'https://theinfluencermarketingfactory.com/how-to-calculate-tiktok-engagement-rate/',
);

/** Engagement by views in bands of audience size. */
export const ENGAGEMENT_BANDS = source(
  'S39f',
  '2026-11',
  'https://influencertools.tech/tiktok-er-calculator',
);

/** Engagement of brands by followers, 2026. */
export const BRAND_BENCHMARK = source('S33c', '2026', 'https://www.optimixed.com/?p=44054');

/** Engagement by followers, the figures of 2025. */
export const ENGAGEMENT_BY_FOLLOWERS_2025 = source(
  'S39c',
  '2025',
  'https://emplicit.co/tiktok-engagement-rate-benchmarks-2025',
);

/** Medians of engagement by followers, far below the other tables. */
export const ENGAGEMENT_MEDIANS = source(
  'S39d',
  '2024-01',
  'https://www.influencer-hero.com/resources/free-tiktok-engagement-rate-calculator',
);

/** Bands of engagement by followers. */
export const ENGAGEMENT_CALCULATOR = source(
  'S39e',
  '2026',
  'https://calculatecreator.com/calculators/engagement-rate/engagement-rate-by-followers',
);
