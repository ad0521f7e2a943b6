// Lays one account beside one known account: everything that signals look at, worked out once.

import type { KnownAccount } from '../known/known-account.ts';
import { bareHandle } from '../text/handle-key.ts';
import { type FanDeclaration, fanDeclaration } from './fan-declaration.ts';
import { type HandleSplit, type PlacedHandle, placeHandle, splitAround } from './handle-split.ts';
import { findImitations, type Imitation } from './imitations.ts';
import type { Subject } from './lookalike.ts';
import { matchNames, type NameKeys, type NameMatch, nameKeys } from './name-match.ts';
import { nearness } from './near-limit.ts';
import { handleRarity, nameRarity, type Rarity } from './rarity.ts';

/** What is known of the account under judgement before any known account is looked at. */
export interface PreparedSubject {
  readonly subject: Subject;
  readonly handle: PlacedHandle;
  /** Null when the display name is unknown. */
  readonly name: NameKeys | null;
  readonly fan: FanDeclaration | null;
  /** The keys of the name without the fan declaration; null when there is none. */
  readonly nameWithoutFan: NameKeys | null;
  readonly imitations: readonly Imitation[];
}

/** One account beside one known account. */
export interface Comparison extends PreparedSubject {
  readonly target: KnownAccount;
  readonly targetRarity: { readonly name: Rarity; readonly handle: Rarity };
  readonly nameMatch: NameMatch | null;
  readonly handleSplit: HandleSplit | null;
  /** Edits between the bare handles, null when there are more than their length allows. */
  readonly handleEdits: number | null;
  /** Followers as a share of the target's, null when either is unknown. */
  readonly audienceShare: number | null;
}

/** Gives what can be worked out of the account alone. */
export function prepareSubject(subject: Subject): PreparedSubject {
  const { displayName, handle, bio } = subject;
  const fan = displayName === null ? null : fanDeclaration(displayName);
  return {
    subject,
    handle: placeHandle(handle),
    name: displayName === null ? null : nameKeys(displayName),
    fan,
    nameWithoutFan: fan === null ? null : nameKeys(fan.nameWithout),
    imitations: findImitations({ displayName, handle, bio }),
  };
}

/** Gives the comparison with one known account. */
export function compare(prepared: PreparedSubject, target: KnownAccount): Comparison {
  const { subject, name, handle } = prepared;
  const targetName = nameKeys(target.displayName);
  // Somebody who is called Fan declares nothing by it, and neither does a copy of that name.
  const isTheirs = prepared.fan !== null && fanDeclaration(target.displayName)?.words === prepared.fan.words;
  const fan = isTheirs ? null : prepared.fan;
  const own = fan === null ? name : prepared.nameWithoutFan;
  const { followersAtLeast } = target;
  return {
    ...prepared,
    fan,
    target,
    targetRarity: {
      name: nameRarity(target.displayName),
      handle: handleRarity(target.handle, target.displayName),
    },
    nameMatch: own === null ? null : withDeclaration(matchNames(own, targetName), fan),
    handleSplit: splitAround(handle, target.handle),
    handleEdits: nearness(handle.bare, bareHandle(target.handle)),
    audienceShare:
      subject.followers === null || followersAtLeast === null || followersAtLeast <= 0
        ? null
        : subject.followers / followersAtLeast,
  };
}

/** "Mara Okafor Fan" is not the name "Mara Okafor": what was left out for comparing belongs to the words around it. */
function withDeclaration(match: NameMatch | null, fan: FanDeclaration | null): NameMatch | null {
  return match && fan ? { kind: 'plus', words: [...match.words, fan.words] } : match;
}
