// TikTok's own help pages that a person is pointed to. Help pages, not deep form addresses: those move.

/** How to report an account that pretends to be somebody (read 2026-11). */
export const IMPERSONATION_HELP =
  'https://support.tiktok.com/en/safety-hc/report-a-problem/report-an-impersonation-account';

/** Types of account, and how to switch (read 2026-11). */
export const ACCOUNT_TYPES_HELP =
  'https://support.tiktok.com/en/using-tiktok/growing-your-audience/switching-to-a-creator-or-business-account';

/** The badge: who gets it and how to ask (read 2026-11). */
export const BADGE_HELP =
  'https://support.tiktok.com/en/using-tiktok/growing-your-audience/how-to-tell-if-an-account-is-verified-on-tiktok';

/** Messages that ask for log-ins (read 2026-11). */
export const MESSAGES_HELP =
  'https://support.tiktok.com/en/safety-hc/account-and-user-safety/avoid-fraudulent-message-attacks-on-tiktok';
