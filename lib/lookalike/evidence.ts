// Adds up what the signals say about one comparison: per group the strongest, less where the copied handle is common.

import type { Message } from '../words/message.ts';
import type { Comparison } from './comparison.ts';
import { SIGNALS } from './signals/catalog.ts';
import type { Signal, SignalGroup } from './signals/signal.ts';
import {
  COPY_FROM,
  COUNTS_FROM,
  DELIBERATE,
  ONE_EDIT,
  RARITY_SHARE,
  STRONG_FROM,
  WEIGHTS,
} from './weights.ts';

/** The strongest signal of one group and its points. */
interface Counted {
  readonly group: SignalGroup;
  readonly signal: Signal;
  readonly points: number;
}

/** What speaks for a resemblance, most telling first. */
export interface Weighed {
  readonly counted: readonly Counted[];
  readonly score: number;
}

const AIMED: readonly SignalGroup[] = ['in-view', 'picture', 'bio'];
/** True of most accounts beside a known one: they add points and never make a case. */
const TIPS: ReadonlySet<SignalGroup> = new Set(['audience', 'age', 'rename']);

/** Gives the signals of a comparison, one a group, with their points. */
export function weigh(comparison: Comparison): Weighed {
  const strongest = new Map<SignalGroup, Counted>();
  for (const { group, find } of SIGNALS) {
    const signal = find(comparison);
    if (!signal) continue;
    const points = WEIGHTS[signal.weight] * shareOf(group, comparison);
    const earlier = strongest.get(group);
    if (!earlier || points > earlier.points) strongest.set(group, { group, signal, points });
  }
  const counted = [...strongest.values()].sort((a, b) => b.points - a.points);
  return { counted, score: counted.reduce((sum, { points }) => sum + points, 0) };
}

/** Gives the points of one group, 0 without a signal. */
export function pointsOf({ counted }: Weighed, group: SignalGroup): number {
  return counted.find((entry) => entry.group === group)?.points ?? 0;
}

/** Gives the weight key of one group's signal, or null. */
export function weightIn({ counted }: Weighed, group: SignalGroup): Signal['weight'] | null {
  return counted.find((entry) => entry.group === group)?.signal.weight ?? null;
}

/** Whether name or handle is a copy, and not only a likeness; beside an account in view a copied picture is one too. */
export function hasCopy(weighed: Weighed): boolean {
  if (pointsOf(weighed, 'name') >= COPY_FROM || pointsOf(weighed, 'handle') >= COPY_FROM) return true;
  return pointsOf(weighed, 'picture') > 0 && pointsOf(weighed, 'in-view') > 0;
}

/** Whether something beside names points at this one account: its picture, its bio, or that it stands on the same page. */
export function isAimed(weighed: Weighed): boolean {
  return AIMED.some((group) => pointsOf(weighed, group) > 0);
}

/** Whether something typed into the profile leads on: a check mark, a messenger, money or prizes. */
export function hasLure(weighed: Weighed): boolean {
  return pointsOf(weighed, 'tick') > 0 || pointsOf(weighed, 'bait') > 0;
}

/**
 * Whether the signals alone make a strong case: a copy of name or handle and a second, independent signal. Where the
 * copied name is common it takes a third, but for a full name on the same page. What only tips never is the second one.
 */
export function isStrongCase(weighed: Weighed, comparison: Comparison): boolean {
  if (weighed.score < STRONG_FROM || !hasCopy(weighed)) return false;
  const { name, handle } = comparison.targetRarity;
  const isChance = isHandleChance(weighed, comparison);
  const groups = weighed.counted.filter(
    ({ group, points }) => !TIPS.has(group) && points >= COUNTS_FROM && !(isChance && group === 'handle'),
  ).length;
  if (pointsOf(weighed, 'name') === 0) {
    return groups >= (handle === 'rare' || pointsOf(weighed, 'handle') === 0 ? 2 : 3);
  }
  if (name === 'rare' || (name === 'common-full' && pointsOf(weighed, 'in-view') > 0)) return groups >= 2;
  return groups + (hasThirdSign(weighed, comparison) ? 1 : 0) >= 3;
}

/**
 * Whether the handle is what hundreds have who are called so: "Thomas" as @itsthomas82. Where name and handle are nothing but
 * one common name, only the very handle or one that claims something is a sign.
 */
function isHandleChance(weighed: Weighed, { targetRarity }: Comparison): boolean {
  const { name, handle, isWord } = targetRarity;
  const weight = weightIn(weighed, 'handle');
  if (weight === null || name !== 'generic' || handle !== 'generic' || !isWord) return false;
  return !DELIBERATE.has(weight) && weight !== 'handle-other-dots';
}

/**
 * What may stand for a third signal beside a common name: a handle that nobody gets by being called so, or a tiny audience
 * beside a handle that is rare itself or one edit away. Beside a handle that is merely short it takes both.
 */
function hasThirdSign(weighed: Weighed, { targetRarity }: Comparison): boolean {
  const weight = weightIn(weighed, 'handle');
  if (weight === null || weight === 'handle-two-edits') return false;
  const isTiny = pointsOf(weighed, 'audience') > 0;
  if (targetRarity.handle === 'generic') {
    return isTiny && weight === 'handle-plus-claim' && !targetRarity.isWord;
  }
  return DELIBERATE.has(weight) || (isTiny && (targetRarity.handle === 'rare' || ONE_EDIT.has(weight)));
}

/** Gives the reasons, most telling first; without those of one group where another sentence says the same. */
export function reasonsOf({ counted }: Weighed, without: SignalGroup | null): readonly Message[] {
  return counted.filter(({ group }) => group !== without).map(({ signal }) => signal.reason);
}

function shareOf(group: SignalGroup, { targetRarity }: Comparison): number {
  if (group !== 'handle') return 1;
  const { handle, isWord } = targetRarity;
  return RARITY_SHARE[handle === 'generic' && !isWord ? 'short' : handle];
}
