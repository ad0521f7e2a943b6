// What the popup lists on a page that is no profile: the accounts met there, judged as the marks on the page are.

import { mergeSightings } from '../../lib/account/merge.ts';
import { type CardVerdict, MAX_MET, type MetPage, type SeenCard } from '../../lib/browser/card-messages.ts';
import type { Report } from '../../lib/browser/messages.ts';
import { readMet } from '../../lib/browser/tab-reading.ts';
import { type Decision, decisionsOn } from '../../lib/memory/decisions.ts';
import type { ListedAccount } from '../../lib/rules/listed-account.ts';
import { SURFACES } from '../../lib/tiktok/surfaces/catalog.ts';
import { judgeCards } from './judge-cards.ts';
import { decisionsIn } from './past-of.ts';
import { isPaused } from './pause.ts';

type Batch = Parameters<typeof judgeCards>[0];

/** Whom each place stands beside; profiles have reports of their own. */
const BESIDE: ReadonlyMap<string, string | null> = new Map(SURFACES.map(({ id, beside }) => [id, beside]));
const NOBODY: Batch['around'] = { beside: [], query: null, people: [] };

/** Gives the report on a tab that shows no profile. Findings come first, then who was met last. */
export async function metReport(tabId: number, isPrivateWindow: boolean, now: number): Promise<Report> {
  if (await isPaused(tabId)) return { state: 'paused' };
  const answer = await readMet(tabId);
  if (answer.outcome !== 'met') return { state: answer.outcome === 'silent' ? 'needs-reload' : 'error' };
  const { met } = answer;
  const verdicts = await judged(met, isPrivateWindow, now);
  const accounts = accountsOf(met, verdicts, await decisionsIn(isPrivateWindow));
  const isMarked = ({ finding }: ListedAccount) => finding !== null && finding.kind !== 'badge';
  return {
    state: 'met',
    marked: accounts.filter(isMarked),
    others: accounts.filter((account) => !isMarked(account)),
    isCut: met.cards.length >= MAX_MET,
  };
}

/** Each beside whom its place stands for: the side column of a video's page says nothing of the video's author. */
async function judged(
  { around, cards }: Omit<Batch, 'type'>,
  isPrivateWindow: boolean,
  now: number,
): Promise<readonly CardVerdict[]> {
  const kind = around.query === null ? 'author' : 'query';
  const isBeside = ({ surface }: SeenCard) => BESIDE.get(surface) === kind;
  const groups = [
    { around, cards: cards.filter(isBeside) },
    { around: NOBODY, cards: cards.filter((card) => !isBeside(card)) },
  ];
  const verdicts = await Promise.all(
    groups.map((group) => judgeCards({ type: 'judge-cards', ...group }, isPrivateWindow, now)),
  );
  return verdicts.flat();
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
