// What the popup lists on a page that is no profile: the accounts met there, judged as the marks on the page are.

import { mergeSightings } from '../../lib/account/merge.ts';
import { type CardVerdict, MAX_MET, type MetPage } from '../../lib/browser/card-messages.ts';
import type { Report } from '../../lib/browser/messages.ts';
import { readMet } from '../../lib/browser/tab-reading.ts';
import { type Decision, decisionsOn } from '../../lib/memory/decisions.ts';
import type { ListedAccount } from '../../lib/rules/listed-account.ts';
import { judgeCards } from './judge-cards.ts';
import { decisionsIn } from './past-of.ts';
import { isPaused } from './pause.ts';

/** Gives the report on a tab that shows no profile. Findings come first, then who was met last. */
export async function metReport(tabId: number, isPrivateWindow: boolean, now: number): Promise<Report> {
  if (await isPaused(tabId)) return { state: 'paused' };
  const answer = await readMet(tabId);
  if (answer.outcome !== 'met') return { state: answer.outcome === 'silent' ? 'needs-reload' : 'error' };
  const { met } = answer;
  const verdicts = await judgeCards({ type: 'judge-cards', ...met }, isPrivateWindow, now);
  const accounts = accountsOf(met, verdicts, await decisionsIn(isPrivateWindow));
  const isMarked = ({ finding }: ListedAccount) => finding !== null && finding.kind !== 'badge';
  return {
    state: 'met',
    marked: accounts.filter(isMarked),
    others: accounts.filter((account) => !isMarked(account)),
    isCut: met.cards.length >= MAX_MET,
  };
}

function accountsOf(
  { cards }: MetPage,
  verdicts: readonly CardVerdict[],
  decisions: readonly Decision[],
): readonly ListedAccount[] {
  const findings = new Map(verdicts.map(({ handle, finding }) => [handle, finding]));
  return cards.map(({ handle, sightings }) => {
    const account = mergeSightings(sightings, []).find((one) => one.handle === handle);
    return {
      handle,
      displayName: account?.displayName?.value ?? null,
      badge: account?.badge.state ?? 'unknown',
      sayings: decisionsOn(decisions, account ?? { handle, id: null }).sayings,
      finding: findings.get(handle) ?? null,
    };
  });
}
