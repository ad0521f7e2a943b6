// Lays one account beside one known account: everything that signals look at, worked out once.

import type { FanDeclaration } from './fan-declaration.ts';
import { type HandleSplit, type PlacedHandle, splitAround } from './handle-split.ts';
import { findImitations, type Imitation } from './imitations.ts';
import type { Subject, Target } from './lookalike.ts';
import { matchNames, type NameMatch } from './name-match.ts';
import { differsInDigits, nearness } from './near-limit.ts';
import { type PreparedNames, preparedNames } from './prepared-names.ts';
import { type CommonWords, NONE_MEASURED } from './rarity.ts';
import type { HandleInReadings, ReadHandle } from './read-handle.ts';
import { type TargetFacts, type TargetRarity, targetFacts } from './target-facts.ts';
import { isTurned } from './turned-handle.ts';

/** What is known of the account under judgement before any known account is looked at. */
export interface PreparedSubject extends PreparedNames {
  readonly subject: Subject;
  /** The handle as written, or as its letters beyond ASCII are most likely read. */
  readonly handle: PlacedHandle;
  readonly imitations: readonly Imitation[];
}

/** One account beside one known account. `handle` is the reading that comes nearest to the target's. */
export interface Comparison extends PreparedSubject {
  readonly target: Target;
  /** Whether the target stands on the same page. */
  readonly isInView: boolean;
  /** Whether the target is in view because it was searched for. */
  readonly isSearched: boolean;
  /** Host or domain that both links lead to; null when they do not, or either is unknown. */
  readonly sharedSite: string | null;
  readonly targetRarity: TargetRarity;
  readonly nameMatch: NameMatch | null;
  readonly handleSplit: HandleSplit | null;
  /** Edits between the bare handles, null when there are more than their length allows. */
  readonly handleEdits: number | null;
  /** Whether the handles differ in the digits at their end alone. */
  readonly handleDigits: boolean;
  /** Whether the handle is the target's with its parts in another order. */
  readonly handleTurned: boolean;
  /** Followers as a share of the target's, null when either is unknown. */
  readonly audienceShare: number | null;
}

/** What only the caller knows of the two, and the common words of the known names (NameIndex.common). */
export interface Beside extends Pick<Comparison, 'isInView' | 'isSearched' | 'sharedSite'> {
  readonly common: CommonWords;
}

const NOT_IN_VIEW: Beside = {
  isInView: false,
  isSearched: false,
  sharedSite: null,
  common: NONE_MEASURED,
};

/** Gives what can be worked out of the account alone. */
export function prepareSubject(subject: Subject): PreparedSubject {
  const { displayName, handle, bio } = subject;
  const names = preparedNames(handle, displayName);
  return {
    subject,
    ...names,
    handle: names.readings[0].handle,
    imitations: findImitations({ displayName, handle, bio }),
  };
}

/** Gives the comparison with one known account, or one in view; `beside` is what the caller knows of the pair. */
export function compare(prepared: PreparedSubject, target: Target, beside: Beside = NOT_IN_VIEW): Comparison {
  const { subject, name } = prepared;
  const facts = targetFacts(target, beside.common);
  // Somebody who is called Fan declares nothing by it, and neither does a copy of that name.
  const isTheirs = prepared.fan !== null && facts.fanWords === prepared.fan.words;
  const fan = isTheirs ? null : prepared.fan;
  const own = fan === null ? name : prepared.nameWithoutFan;
  const { followersAtLeast } = target;
  const nearest = nearestReading(prepared.readings, target, facts);
  return {
    ...prepared,
    isInView: beside.isInView,
    isSearched: beside.isSearched,
    sharedSite: beside.sharedSite,
    fan,
    target,
    targetRarity: pointsAt(nearest, facts.rarity) ? facts.rarityBesideHandle : facts.rarity,
    nameMatch: own === null ? null : withDeclaration(matchNames(own, facts.name), fan),
    ...nearest,
    audienceShare:
      subject.followers === null || followersAtLeast === null || followersAtLeast <= 0
        ? null
        : subject.followers / followersAtLeast,
  };
}

type HandleBeside = Pick<
  Comparison,
  'handle' | 'handleSplit' | 'handleEdits' | 'handleDigits' | 'handleTurned'
>;

/** Lays each reading of the handle beside the target's; the one that says most counts. */
function nearestReading(
  [first, ...others]: HandleInReadings,
  target: Target,
  facts: TargetFacts,
): HandleBeside {
  let nearest = layBeside(first, target, facts);
  for (const reading of others) {
    const beside = layBeside(reading, target, facts);
    if (tells(beside) > tells(nearest)) nearest = beside;
  }
  return nearest;
}

function layBeside({ handle, turned }: ReadHandle, target: Target, facts: TargetFacts): HandleBeside {
  return {
    handle,
    handleSplit: splitAround(handle, target.handle),
    handleEdits: nearness(handle.bare, facts.bare),
    handleDigits: differsInDigits(handle.bare, facts.bare),
    handleTurned: isTurned(turned, facts.turned),
  };
}

/** Whole or with known words around it, one edit, turned, two edits, inside something else, nothing. */
function tells({ handleSplit, handleEdits, handleDigits, handleTurned }: HandleBeside): number {
  if (handleSplit?.surroundings === 'nothing') return 6;
  if (handleSplit && handleSplit.surroundings !== 'other') return 5;
  if (handleEdits !== null) return handleEdits > 1 ? 2 : 4;
  if (handleTurned) return 3;
  return handleSplit || handleDigits ? 1 : 0;
}

/** Digits behind a name are what namesakes take, and beside a first name alone "the" and "its" are as well. */
function pointsAt(beside: HandleBeside, rarity: TargetRarity): boolean {
  const around = beside.handleSplit?.surroundings;
  if (around === 'digits' || (around === 'filler' && rarity.name === 'generic')) return false;
  return tells(beside) > 1;
}

/** "Mara Okafor Fan" is not the name "Mara Okafor": what was left out for comparing belongs to the words around it. */
function withDeclaration(match: NameMatch | null, fan: FanDeclaration | null): NameMatch | null {
  return match && fan ? { kind: 'plus', words: [...match.words, fan.words] } : match;
}
