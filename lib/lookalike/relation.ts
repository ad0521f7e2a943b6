// From weighed signals to what they mean: which relation, how sure, or noise. The order of the questions is the rule:
// declared fans first, then noise, then families (by their owner's word, by their link, by their name), then copies, then
// names alone.

import { type Message, message } from '../words/message.ts';
import type { Comparison } from './comparison.ts';
import { hasCopy, hasLure, isAimed, isStrongCase, pointsOf, type Weighed, weightIn } from './evidence.ts';
import { familyRemark, familyTie } from './family.ts';
import type { Relation, Strength } from './lookalike.ts';
import {
  COMPARABLE_AUDIENCE,
  COUNTS_FROM,
  LIKENESSES,
  OWN_AUDIENCE,
  SHOWN_ALONE,
  SHOWN_BESIDE_COMMON,
  SHOWN_FROM,
  SMALL_AUDIENCE,
  STANDING_FROM,
  WEIGHTS,
  YEAR_MS,
  YOUNGER_BY_YEARS,
} from './weights.ts';

/** How an account stands to a known one; `remarks` are reasons that belong to the relation itself. */
export interface Found {
  readonly relation: Relation;
  readonly strength: Strength;
  readonly remarks: readonly Message[];
}

/** What can be taken over from somebody besides the handle. */
const TAKEN = ['name', 'picture', 'bio'] as const;

/** Gives the relation, or null where the signals are noise. */
export function relate(comparison: Comparison, weighed: Weighed): Found | null {
  if (comparison.fan) return relateFan(comparison, weighed);
  if (isNoise(comparison, weighed)) return null;
  const tie = familyTie(comparison, weighed);
  if (tie) return weak('family', [familyRemark(tie, comparison)]);
  if (isComparable(comparison)) return weak('similar-name');
  if (isCopied(comparison, weighed)) {
    return isAccusable(comparison, weighed)
      ? { relation: 'look-alike', strength: 'strong', remarks: [] }
      : weak('look-alike');
  }
  if (pointsOf(weighed, 'name') > 0 && comparison.targetRarity.name !== 'rare') {
    return weak('namesake', [message('lookalike.namesake.common')]);
  }
  return weak('similar-name');
}

/** A declared fan account is one of somebody: the rest of its name, or its handle, has to say of whom. */
function relateFan(comparison: Comparison, weighed: Weighed): Found | null {
  const { fan, targetRarity } = comparison;
  const namesThem = pointsOf(weighed, 'name') > 0 && targetRarity.name !== 'generic';
  const handleNamesThem = pointsOf(weighed, 'handle') >= COUNTS_FROM && targetRarity.handle === 'rare';
  if (!fan || !(namesThem || handleNamesThem)) return null;
  return weak('fan', [message('lookalike.fan.declared', { words: fan.words })]);
}

/** Too few points, or nothing but common names: Andrea is one of thousands whatever her bio says. */
function isNoise(comparison: Comparison, weighed: Weighed): boolean {
  const { subject, targetRarity } = comparison;
  if (subject.displayName === null && !isAimed(weighed)) return !tellsAlone(comparison, weighed);
  if (weighed.score < SHOWN_FROM) return true;
  const name = pointsOf(weighed, 'name');
  const handle = pointsOf(weighed, 'handle');
  if (isAimed(weighed) && (name > 0 || handle >= COUNTS_FROM || hasCopy(weighed))) return false;
  // Common words meet in any order by themselves: "Fc Chelsea" is no copy.
  const isTurned = weightIn(weighed, 'name') === 'name-turned';
  const rareName = name > 0 && targetRarity.name !== 'generic' && !(isTurned && targetRarity.name !== 'rare');
  // Two edits are chance beside a name that many have: addison_m is not addisonre.
  const isChance = targetRarity.name === 'generic' && weightIn(weighed, 'handle') === 'handle-two-edits';
  const rareHandle = handle >= COUNTS_FROM && targetRarity.handle === 'rare' && !isChance;
  if (rareName || (rareHandle && name > 0)) return false;
  if (rareHandle)
    return !hasCopy(weighed) && weightIn(weighed, 'handle') !== 'handle-plus-digits' && !hasLure(weighed);
  if (name === 0 || handle === 0) return true;
  return !hasLure(weighed) && !copiesBoth(comparison, weighed);
}

/** Where the display name is unknown, the handle is all there is: a copy of one that points at somebody is told. */
function tellsAlone({ targetRarity }: Comparison, weighed: Weighed): boolean {
  const weight = weightIn(weighed, 'handle');
  return weight !== null && SHOWN_ALONE.has(weight) && targetRarity.handle !== 'generic';
}

/** The whole of a common name, a handle close to the common handle, and next to no audience: three signs together. */
function copiesBoth({ nameMatch }: Comparison, weighed: Weighed): boolean {
  const weight = weightIn(weighed, 'handle');
  if (weight === null || !SHOWN_BESIDE_COMMON.has(weight)) return false;
  return (nameMatch?.kind === 'same' || nameMatch?.kind === 'alike') && pointsOf(weighed, 'audience') > 0;
}

/** Whether the account is known in its own right. In view of somebody little known it takes an audience worth the name. */
export function isComparable({ subject, audienceShare, isInView }: Comparison): boolean {
  if (subject.followers !== null && subject.followers >= OWN_AUDIENCE) return true;
  if (isInView && (subject.followers === null || subject.followers < STANDING_FROM)) return false;
  return audienceShare !== null && audienceShare >= COMPARABLE_AUDIENCE;
}

/** More than a name in common: name and handle, or a copy with a further sign, or a handle that only a copy would take. */
function isCopied(comparison: Comparison, weighed: Weighed): boolean {
  const weight = weightIn(weighed, 'handle');
  if (weight === 'handle-plus-fan' && !isAimed(weighed)) return false;
  const handle = pointsOf(weighed, 'handle');
  const both = TAKEN.some((group) => pointsOf(weighed, group) > 0) && handle >= COUNTS_FROM;
  if (both || (hasCopy(weighed) && hasFurtherSign(comparison, weighed))) return true;
  if (weight === null || comparison.targetRarity.handle !== 'rare') return false;
  return WEIGHTS[weight] >= WEIGHTS['handle-plus-filler'] && !LIKENESSES.has(weight);
}

/** What keeps a strong case from a strong word. */
function isAccusable(comparison: Comparison, weighed: Weighed): boolean {
  const isInView = pointsOf(weighed, 'in-view') > 0;
  // Comments show no badge, and the page itself says who is meant.
  if (comparison.subject.badge !== 'absent' && !isInView) return false;
  if (!isStrongCase(weighed, comparison)) return false;
  // Whoever is copied may well write under the copy's video: where nobody vouches for the author, the older one is not accused.
  if (cameFirst(comparison) && (!isInView || comparison.target.evidence === 'in-view')) return false;
  if (weightIn(weighed, 'handle') !== 'handle-plus-family' || hasLure(weighed)) return true;
  // Accounts for regions turn up in a search for their brand, and write under its videos.
  if (isInView && comparison.target.evidence === 'in-view') return true;
  if (pointsOf(weighed, 'picture') > 0 || pointsOf(weighed, 'bio') > 0) return true;
  return comparison.audienceShare !== null && comparison.audienceShare <= SMALL_AUDIENCE;
}

/** Whether the account, under these names as far as we know, is older than the one it would have to be a copy of. */
export function cameFirst({ subject, target }: Comparison): boolean {
  const theirs = target.profile?.createdAt ?? null;
  if (subject.createdAt === null || theirs === null) return false;
  if (theirs - subject.createdAt < YOUNGER_BY_YEARS * YEAR_MS) return false;
  return [subject.handleChangedAt, subject.nameChangedAt].every((time) => time === null || time < theirs);
}

/** A common name on the same page is one of many commenters; with anything else it is a further sign. */
function hasFurtherSign({ targetRarity }: Comparison, weighed: Weighed): boolean {
  if (hasLure(weighed)) return true;
  if (!isAimed(weighed)) return false;
  const isNameAlone =
    targetRarity.name === 'generic' &&
    (['picture', 'bio', 'handle'] as const).every((group) => pointsOf(weighed, group) === 0);
  return !isNameAlone;
}

function weak(relation: Relation, remarks: readonly Message[] = []): Found {
  return { relation, strength: 'weak', remarks };
}
