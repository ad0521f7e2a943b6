// What comparing needs to know of a known account, worked out when it is first a candidate and kept as long as the
// account is: the same few known accounts are candidates again and again.

import { bareHandle, shapeKey } from '../text/handle-key.ts';
import { fanDeclaration } from './fan-declaration.ts';
import type { Target } from './lookalike.ts';
import { type NameTargetKeys, nameTargetKeys } from './name-match.ts';
import { type AskedWords, type CommonWords, handleRarity, isCommonWord, type Rarity } from './rarity.ts';
import { commonBeside, nameRarityOf } from './shared-words.ts';
import { type TurnedTarget, turnedTarget } from './turned-handle.ts';

/** How much the names of a known account say. */
export interface TargetRarity {
  readonly name: Rarity;
  readonly handle: Rarity;
  /** Whether display name or handle is one common name or word; a generic one that is not is merely short. */
  readonly isWord: boolean;
}

/** A known account made ready for comparisons. */
export interface TargetFacts {
  readonly bare: string;
  readonly name: NameTargetKeys;
  readonly turned: TurnedTarget;
  /** The words by which the display name itself declares a fan; null when it does not. */
  readonly fanWords: string | null;
  readonly rarity: TargetRarity;
  /**
   * Beside a handle that points at this account: who takes a known one's name and comes close to its handle as well is no
   * mere namesake, though many share the name.
   */
  readonly rarityBesideHandle: TargetRarity;
}

interface Kept {
  readonly measured: CommonWords;
  readonly facts: TargetFacts;
}

const kept = new WeakMap<Target, Kept>();

/**
 * Gives the facts of a known account, or of one in view, its rarity by these words beside our lists; for the same two objects the
 * same.
 */
export function targetFacts(target: Target, measured: CommonWords): TargetFacts {
  const earlier = kept.get(target);
  if (earlier?.measured === measured) return earlier.facts;
  const { handle, displayName } = target;
  const bare = bareHandle(handle);
  const name = nameTargetKeys(displayName);
  const rarityBy = (common: AskedWords): TargetRarity => ({
    name: nameRarityOf(target, common),
    handle: handleRarity(handle, displayName, common),
    isWord: isCommonWord(bare, common) || isCommonWord(name.key, common),
  });
  const rarity = rarityBy(commonBeside(target, measured));
  const facts = {
    bare,
    name,
    turned: turnedTarget(shapeKey(bare)),
    fanWords: fanDeclaration(displayName)?.words ?? null,
    rarity,
    // Of one whom nobody vouches for neither name nor handle is known to be theirs.
    rarityBesideHandle: target.evidence === 'in-view' ? rarity : rarityBy(measured),
  };
  kept.set(target, { measured, facts });
  return facts;
}
