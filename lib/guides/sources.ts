// Where the guides' steps were read, beside the sources that the rules name. Undated pages carry the month in which they were read.

import type { RuleSource } from '../rules/rule.ts';

function source(label: string, asOf: string, url: string): RuleSource {
  return { label, url, asOf };
}

/** TikTok's help on business registration, which is not the badge. */
export const REGISTRATION_HELP = source(
  'S12',
  '2026-11',
  'https://ads.tiktok.com/help/article/about-business-registration?lang=en',
);

/** TikTok's help on the papers that advertisers send. */
export const ADVERTISER_PAPERS = source(
  'S12b',
  '2024-06',
  'https://ads.tiktok.com/help/article/about-business-verification',
);

/** TikTok's Community Guidelines as archived, in force since 13 September 2025. */
export const COMMUNITY_GUIDELINES = source(
  'S16b',
  '2025-09-13',
  'https://github.com/OpenTermsArchive/pga-versions/blob/3222f802/TikTok/Community%20Guidelines.md',
);

/** TikTok's terms for the EEA, the United Kingdom and Switzerland, as archived. */
export const TERMS_EUROPE = source(
  'S17',
  '2026-07',
  'https://github.com/OpenTermsArchive/pga-versions/blob/df16db37/TikTok/Terms%20of%20Service.md',
);

/** An Italian guide in which the menu is called "Account". */
export const ACCOUNT_MENU = source(
  'S21',
  '2026-11',
  'https://www.computer-idea.it/vuoi-disattivare-il-tuo-account-business-su-tik-tok-bastano-davvero-pochissimi-minuti/',
);

/** TikTok's help on reporting an account that pretends to be somebody. */
export const REPORT_HELP = source(
  'S22',
  '2026-11',
  'https://support.tiktok.com/en/safety-hc/report-a-problem/report-an-impersonation-account',
);

/** A guide to appeals after a wrong report. */
export const APPEAL_GUIDE = source(
  'S22c',
  '2026-11',
  'https://recoveraccount.eu/en/blog/tiktok-account-disabled-impersonation',
);

/** A German school's guide with the app's menu names. */
export const GERMAN_MENUS = source('S23', '2026-11', 'https://schule-digital-begreifen.de/?p=638');

/** TikTok on how it meets the Digital Services Act. */
export const DSA_NEWSROOM = source(
  'S23b',
  '2023',
  'https://newsroom.tiktok.com/en-eu/fulfilling-commitments-dsa-update/',
);

/** The Irish regulator on notices, and on settling disputes out of court. */
export const DSA_REGULATOR = source('S23c', '2026-11', 'https://cnam.ie/?p=8957');

/** A certified body that settles disputes with platforms. */
export const DSA_BODY = source('S23d', '2026-11', 'https://user-rights.org/en');

/** A guide to switching between the types of account. */
export const SWITCH_GUIDE = source('S28', '2026-11', 'https://help.followr.ai/en/articles/8313022');

/** A guide that tells how the creator type went into the personal one. */
export const CREATOR_GUIDE = source(
  'S28b',
  '2026-11',
  'https://www.descript.com/blog/article/tiktok-business-vs-personal-creator-account',
);

/** TikTok's help on messages that ask for log-ins. */
export const PHISHING_HELP = source(
  'S29',
  '2026-11',
  'https://support.tiktok.com/en/safety-hc/account-and-user-safety/avoid-fraudulent-message-attacks-on-tiktok',
);

/** A German guide to the report form, with the form's German names. Labels from here on are this file's own. */
export const GERMAN_FORM = source(
  'S59',
  '2024-11-24',
  'https://www.check-app.de/2024/11/24/ein-falsches-konto-melden-wie-du-gegen-nachahmung-auf-tiktok-vorgehst/',
);

/** A German guide to reporting, with the name of the button. */
export const GERMAN_REPORT = source(
  'S60',
  '2026-11',
  'https://giga.de/tipp/jemanden-bei-tiktok-melden-wie-was-passiert',
);

/** TikTok's German help, with the name of the button for more options. */
export const GERMAN_OPTIONS = source(
  'S61',
  '2026-11',
  'https://support.tiktok.com/de/account-and-privacy/account-privacy-settings/video-visibility',
);
