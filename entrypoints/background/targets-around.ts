// Whom the accounts of a list are laid beside though nobody may have heard of them: the author of the video and whom they
// answered, the owner of the page, those searched for.

import type { Account } from '../../lib/account/account.ts';
import type { Handle } from '../../lib/account/handle.ts';
import { mergeSightings } from '../../lib/account/merge.ts';
import type { Around } from '../../lib/browser/card-messages.ts';
import { targetInView } from '../../lib/lookalike/from-account.ts';
import { type KnownNames, knownAsked } from '../../lib/lookalike/known-names.ts';
import type { Target } from '../../lib/lookalike/lookalike.ts';
import { nameRarity } from '../../lib/lookalike/rarity.ts';

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
/** The judge keeps what it works out of a target as long as the object lives: the same facts are the same object. */
const steady = new Map<string, Target>();

/**
 * Gives whom the accounts of a batch are laid beside. The author or owner is laid beside nobody, and those they answered beside
 * them alone: who is answered is no copy of another commenter for it. Of all but the author those count whose name is rare:
 * among hundreds of people, and in a search for a common name, namesakes are no copies.
 */
export function targetsAround(names: KnownNames, { beside, people, query }: Around): TargetsAround {
  const accounts = mergeSightings(people, []).filter(({ handle }) => beside.includes(handle));
  const isRare = ({ displayName }: Target) => nameRarity(displayName, names.index.common) === 'rare';
  const targets = accounts.map((account) => steadied(targetInView(account)));
  if (query !== null) {
    const asked = knownAsked(names, query).filter(isRare);
    const found = targets.filter(
      (target) => isRare(target) && !asked.some(({ handle }) => handle === target.handle),
    );
    const all: readonly Target[] = [...asked, ...found];
    const searched = new Set<string>(asked.map(({ handle }) => handle));
    const shown = new Set<string>(beside);
    return {
      targetsFor: (account) => (isAmong(account, all) ? [] : all),
      searched: new Set([...searched].filter((handle) => !shown.has(handle))),
    };
  }
  const author = targets.find(({ handle }) => handle === beside[0]);
  const answered = targets.filter((target) => target !== author && isRare(target));
  const all = author ? [author, ...answered] : answered;
  return {
    targetsFor(account) {
      if (author && isAmong(account, [author])) return [];
      if (isAmong(account, answered)) return author ? [author] : [];
      return all;
    },
    searched: new Set(),
  };
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
