// Judges the accounts of a list, a batch at a time: each by the known names and by whom the page itself stands for.

import type { Account } from '../../lib/account/account.ts';
import type { Handle } from '../../lib/account/handle.ts';
import { mergeSightings } from '../../lib/account/merge.ts';
import type { Around, CardRequest, CardVerdict, SeenCard } from '../../lib/browser/card-messages.ts';
import { diskStore } from '../../lib/browser/storage.ts';
import { targetInView } from '../../lib/lookalike/from-account.ts';
import { listFinding } from '../../lib/lookalike/list-finding.ts';
import type { Target } from '../../lib/lookalike/lookalike.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../lib/memory/settings.ts';
import { subjectOf } from '../../lib/memory/subject.ts';
import { assess } from '../../lib/rules/assess.ts';
import { digestOf } from '../../lib/rules/digest.ts';
import { resemblanceOf } from './known-names.ts';
import { dismissedFor } from './page-account.ts';

type Batch = Extract<CardRequest, { type: 'judge-cards' }>;

/** Gives a verdict a card, in the order of the batch; a card that names nobody is left out. */
export async function judgeCards(
  { cards, around }: Batch,
  isPrivateWindow: boolean,
  now: number,
): Promise<readonly CardVerdict[]> {
  const settings = await readSettings(diskStore()).catch(() => DEFAULT_SETTINGS);
  const targets = targetsIn(around);
  const verdicts: CardVerdict[] = [];
  for (const card of cards) {
    const account = accountIn(card.handle, card.sightings);
    if (!account) continue;
    const dismissed = await dismissedFor(account, isPrivateWindow);
    verdicts.push(judgeOne(account, card, { targets, dismissed, settings, now }));
  }
  return verdicts;
}

interface Surroundings {
  readonly targets: readonly Target[];
  readonly dismissed: readonly Handle[];
  readonly settings: Settings;
  readonly now: number;
}

function judgeOne(account: Account, card: SeenCard, around: Surroundings): CardVerdict {
  const { targets, dismissed, settings, now } = around;
  const resemblance = resemblanceOf(account, targets);
  const kind = listFinding(account.badge.state, resemblance, {
    scope: settings.scope,
    marksBadge: settings.marksBadges && !card.drawsBadge,
    dismissed,
  });
  const named = { handle: account.handle, subject: subjectOf(account) };
  if (kind === null) return { ...named, finding: null };
  const assessment = assess(account, { now, resemblance, history: null });
  return { ...named, finding: { kind, digest: digestOf(assessment, dismissed) } };
}

function targetsIn({ beside, people }: Around): readonly Target[] {
  return mergeSightings(people, [])
    .filter(({ handle }) => beside.includes(handle))
    .map(targetInView);
}

function accountIn(handle: Handle, sightings: SeenCard['sightings']): Account | null {
  return mergeSightings(sightings, []).find((account) => account.handle === handle) ?? null;
}
