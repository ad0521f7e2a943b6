// Where labels and types of accounts are described, beside the sources that the rules themselves name. Only docs/rules.md
// shows them: no bundle imports this folder.

import type { RuleSource } from '../rule.ts';

/** TikTok's rules for accounts of governments, politicians and parties. */
export const GOVERNMENT_HELP: RuleSource = {
  label: 'S20',
  asOf: '2026-11',
  url: 'https://support.tiktok.com/en/using-tiktok/growing-your-audience/government-politician-and-political-party-accounts',
};
