// What is written down after a profile page was judged: the account met, what was found about it, or that it is gone.

import type { Account } from '../../lib/account/account.ts';
import { listFinding } from '../../lib/lookalike/list-finding.ts';
import type { Resemblance } from '../../lib/lookalike/resemblance.ts';
import { type Decision, decisionsOn } from '../../lib/memory/decisions.ts';
import type { PageReading } from '../../lib/tiktok/page-reading.ts';
import { remember, rememberGone } from './remember.ts';
import { foundIn } from './seen-findings.ts';

/** The surface that findings on a profile are logged under. */
const SURFACE = 'profile';

/** Remembers the account on a page as it was judged, in a window of this kind. Never rejects. */
export function rememberProfile(
  judged: {
    readonly account: Account;
    readonly resemblance: Resemblance;
    readonly decisions: readonly Decision[];
  },
  isPrivateWindow: boolean,
  now: number,
): Promise<void> {
  const { account, resemblance, decisions } = judged;
  const { decided, dismissed } = decisionsOn(decisions, account);
  const choice = { scope: 'quiet', marksBadge: false, dismissed } as const;
  const kind =
    decided?.kind === 'look-alike' ? 'look-alike' : listFinding(account.badge.state, resemblance, choice);
  const found = foundIn([{ account, resemblance, kind, surface: SURFACE, dismissed }]);
  return remember({ accounts: [account], decisions, ...found }, isPrivateWindow, now);
}

/** Remembers of a page without an account that a profile is gone, where TikTok says that. Never rejects. */
export async function rememberAbsence(
  { state, handle }: PageReading,
  isPrivateWindow: boolean,
  now: number,
): Promise<void> {
  if (state === 'not-found' && handle) await rememberGone(handle, isPrivateWindow, now);
}
