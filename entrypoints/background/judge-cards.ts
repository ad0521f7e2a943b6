// Judges the accounts of a list, a batch at a time: each by the known names and by whom the page itself stands for. What is
// remembered of them is written after the answer.

import type { Account } from '../../lib/account/account.ts';
import type { Handle } from '../../lib/account/handle.ts';
import { mergeSightings } from '../../lib/account/merge.ts';
import type { CardRequest, CardVerdict, SeenCard } from '../../lib/browser/card-messages.ts';
import { type FindingKind, listFinding } from '../../lib/lookalike/list-finding.ts';
import type { Resemblance } from '../../lib/lookalike/resemblance.ts';
import { type AccountDecisions, type Decision, decisionsOn } from '../../lib/memory/decisions.ts';
import type { Settings } from '../../lib/memory/settings.ts';
import { subjectOf } from '../../lib/memory/subject.ts';
import { assess } from '../../lib/rules/assess.ts';
import { digestOf } from '../../lib/rules/digest.ts';
import { type Names, namesKnown } from './known-names.ts';
import { settingsNow } from './memory.ts';
import { decisionsIn, pastWith } from './past-of.ts';
import { remember } from './remember.ts';
import { resemblanceOf } from './resemblance.ts';
import { foundIn } from './seen-findings.ts';
import { type TargetsAround, targetsAround } from './targets-around.ts';

type Batch = Extract<CardRequest, { type: 'judge-cards' }>;

/** What is the same for all cards of a batch: read once. */
interface Surroundings {
  readonly names: Names;
  readonly around: TargetsAround;
  readonly decisions: readonly Decision[];
  readonly settings: Settings;
  readonly now: number;
}

/** A card with its account and what was made of it. */
interface Judged {
  readonly account: Account;
  readonly surface: string;
  readonly resemblance: Resemblance;
  readonly kind: FindingKind | null;
  readonly dismissed: readonly Handle[];
  readonly verdict: CardVerdict;
}

/** Gives a verdict a card, in the order of the batch; a card that names nobody is left out. */
export async function judgeCards(
  { cards, around }: Batch,
  isPrivateWindow: boolean,
  now: number,
): Promise<readonly CardVerdict[]> {
  const [names, decisions, settings] = await Promise.all([
    namesKnown(),
    decisionsIn(isPrivateWindow),
    settingsNow(),
  ]);
  const surroundings = { names, decisions, settings, now, around: targetsAround(names, around) };
  const judged = await Promise.all(
    cards.flatMap((card) => {
      const account = accountIn(card.handle, card.sightings);
      return account ? judgeOne(account, card, surroundings) : [];
    }),
  );
  const beside = mergeSightings(around.people, []).filter(({ handle }) => around.beside.includes(handle));
  const accounts = [...judged.map(({ account }) => account), ...beside];
  // Nobody waits for it.
  void remember({ accounts, decisions, ...foundIn(judged) }, isPrivateWindow, now);
  return judged.map(({ verdict }) => verdict);
}

async function judgeOne(account: Account, card: SeenCard, surroundings: Surroundings): Promise<Judged> {
  const { names, around, decisions, settings, now } = surroundings;
  const resemblance = resemblanceOf(names, account, around, card.said);
  const decision = decisionsOn(decisions, account);
  const kind = kindOf(account, resemblance, decision, {
    scope: settings.scope,
    marksBadge: settings.marksBadges && !card.drawsBadge,
  });
  const { handle } = account;
  const subject = subjectOf(account);
  const judged = { account, surface: card.surface, resemblance, kind, dismissed: decision.dismissed };
  if (kind === null) return { ...judged, verdict: { handle, subject, finding: null } };
  const assessment = assess(account, { now, resemblance, history: null });
  const digest = digestOf(assessment, decision.dismissed, await pastWith(account, decision));
  return { ...judged, verdict: { handle, subject, finding: { kind, digest } } };
}

/** The person's own word counts first. */
function kindOf(
  account: Account,
  resemblance: Resemblance,
  { decided, dismissed }: AccountDecisions,
  choice: { readonly scope: Settings['scope']; readonly marksBadge: boolean },
): FindingKind | null {
  if (decided?.kind === 'look-alike') return 'look-alike';
  const kind = listFinding(account.badge.state, resemblance, { ...choice, dismissed });
  return decided?.kind === 'genuine' && kind !== 'badge' ? null : kind;
}

function accountIn(handle: Handle, sightings: SeenCard['sightings']): Account | null {
  return mergeSightings(sightings, []).find((account) => account.handle === handle) ?? null;
}
