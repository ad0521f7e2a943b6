// Whom the accounts of a list are laid beside though nobody may have heard of them: the author of the video and whom they
// answered, the owner of the page, those searched for.

import type { Account } from '../../lib/account/account.ts';
import type { Handle } from '../../lib/account/handle.ts';
import { mergeSightings } from '../../lib/account/merge.ts';
import type { Around } from '../../lib/browser/card-messages.ts';
import { targetInView } from '../../lib/lookalike/from-account.ts';
import { type KnownNames, knownAsked } from '../../lib/lookalike/known-names.ts';
import type { Target } from '../../lib/lookalike/lookalike.ts';
import { buildNameIndex, findCandidates, type NameIndex } from '../../lib/lookalike/name-index.ts';
import { commonBeside, nameRarityOf } from '../../lib/lookalike/shared-words.ts';

/** Whom a page stands for. */
export interface TargetsAround {
  /** Gives those that this account is laid beside. */
  readonly targetsFor: (account: Account) => readonly Target[];
  /** Handles of those that were searched for. */
  readonly searched: ReadonlySet<string>;
}

/** A page that stands for nobody. */
export const NOBODY_AROUND: TargetsAround = { targetsFor: () => [], searched: new Set() };

const MOST_STEADY = 300;
/** So many are laid beside every account at once. */
const FEW = 3;
/** The judge keeps what it works out of a target as long as the object lives: the same facts are the same object. */
const steady = new Map<string, Target>();

/**
 * Gives whom the accounts of a batch are laid beside. The author or owner is laid beside nobody, and those they answered beside
 * them alone: who is answered is no copy of another commenter for it. Of all but the author those count whose name is rare:
 * among hundreds of people, and in a search for a common name, namesakes are no copies.
 */
export function targetsAround(names: KnownNames, { beside, people, query }: Around): TargetsAround {
  const accounts = mergeSightings(people, []).filter(({ handle }) => beside.includes(handle));
  const isRare = (target: Target) =>
    nameRarityOf(target, commonBeside(target, names.index.common)) === 'rare';
  const targets = accounts.map((account) => steadied(targetInView(account)));
  if (query !== null) {
    const asked = knownAsked(names, query).filter(isRare);
    const named = new Set<string>(asked.map(({ handle }) => handle));
    const found = targets.filter((target) => isRare(target) && !named.has(target.handle));
    const likely = likelyAmong(found);
    return {
      targetsFor: (account) =>
        isAmong(account, asked) || isAmong(account, found) ? [] : [...asked, ...likely(account)],
      searched: new Set([...named].filter((handle) => !beside.some((shown) => shown === handle))),
    };
  }
  const author = targets.find(({ handle }) => handle === beside[0]);
  const first = author ? [author] : [];
  const answered = targets.filter((target) => target !== author && isRare(target));
  const likely = likelyAmong(answered);
  return {
    targetsFor(account) {
      if (isAmong(account, first)) return [];
      return isAmong(account, answered) ? first : [...first, ...likely(account)];
    },
    searched: new Set(),
  };
}

/** The last ones an index was made for: a page sends the same ones with every batch. */
let lately: { readonly targets: readonly Target[]; readonly index: NameIndex } | null = null;

/** Laying hundreds of accounts beside dozens of others takes long: an index says which few of these each could mean. */
function likelyAmong(targets: readonly Target[]): (account: Account) => readonly Target[] {
  if (targets.length <= FEW) return () => targets;
  const isSame =
    lately?.targets.length === targets.length &&
    targets.every((target, at) => lately?.targets[at] === target);
  if (!isSame) {
    lately = { targets, index: buildNameIndex(targets.map((target) => ({ ...target, evidence: 'user' }))) };
  }
  const index = lately?.index;
  const byHandle = new Map<string, Target>(targets.map((target) => [target.handle, target]));
  return ({ handle, displayName }) =>
    index
      ? findCandidates(index, { handle, displayName: displayName?.value ?? null }).flatMap(
          (found) => byHandle.get(found.handle) ?? [],
        )
      : targets;
}

function isAmong(
  { handle, id }: { readonly handle: Handle; readonly id: Account['id'] },
  targets: readonly Target[],
): boolean {
  return targets.some((target) => target.handle === handle || (id !== null && target.id === id.value));
}

function steadied(target: Target): Target {
  const key = JSON.stringify(target);
  const earlier = steady.get(key);
  if (earlier) return earlier;
  if (steady.size >= MOST_STEADY) steady.clear();
  steady.set(key, target);
  return target;
}
