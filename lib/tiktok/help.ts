// TikTok's own help pages that a person is pointed to. Help pages, not deep form addresses: those move.

/** How to report an account that pretends to be somebody (read 2026-11). */
export const IMPERSONATION_HELP =
  'https://support.tiktok.com/en/safety-hc/report-a-problem/report-an-impersonation-account';
