// TikTok's status codes that say something of the account asked for. Codes of single posts are left out.

import type { StatusFinding } from './harvest.ts';

/**
 * Seen 2020 to 2026-11. Whether an account was banned or never existed is not told by any of them.
 * Sources: gallery-dl extractor/tiktok.py @86047cf6; yt-dlp extractor/tiktok.py @81ecd58b; networkdynamics/pytok api/user.py
 * @2eaf04b; PirateTok/live-js src/http/sigi.ts @ad822ca; drawrowfly/tiktok-scraper pull request 404.
 */
const STATES = new Map<number, StatusFinding['state']>([
  [10202, 'not-found'],
  [10221, 'not-found'],
  [10223, 'not-found'],
  [100002, 'not-found'],
  [10222, 'private'],
  [10101, 'login-wall'],
  [209002, 'login-wall'],
]);

/** Gives the state that a code stands for; null for 0 and for codes that say nothing of an account. */
export function stateOfCode(code: number | null): StatusFinding['state'] | null {
  return code === null ? null : (STATES.get(code) ?? null);
}
