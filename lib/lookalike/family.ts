// What says that an account is another one of the known account's owner: the owner's own word, one site, or a name as
// branches have. Whether such an account gets so far is relation.ts' business.

import { type Message, message } from '../words/message.ts';
import type { Comparison } from './comparison.ts';
import { hasLure, type Weighed, weightIn } from './evidence.ts';
import type { NameMatch } from './name-match.ts';
import { isNamedIn } from './named-by.ts';
import { kindOfWord } from './words-in-names.ts';

/** Why an account looks like another one of the same owner. */
export type FamilyTie = 'named' | 'site' | 'usual';

/**
 * Gives what ties the two together, or null. The known account's own word holds against everything else; a link to the same
 * site, and a name as branches have, hold while nothing leads the reader away.
 */
export function familyTie(comparison: Comparison, weighed: Weighed): FamilyTie | null {
  const { target, handle, sharedSite, isInView } = comparison;
  if (isNamedIn(target.profile?.bio ?? null, handle.written)) return 'named';
  if (hasLure(weighed) || isInView) return null;
  if (sharedSite !== null) return 'site';
  return isNamedAsBranch(comparison, weighed) ? 'usual' : null;
}

/** Gives the reason that goes with the tie. */
export function familyRemark(tie: FamilyTie, { target, sharedSite }: Comparison): Message {
  switch (tie) {
    case 'named':
      return message('lookalike.family.named', { handle: target.handle });
    case 'site':
      return message('lookalike.family.site', { handle: target.handle, site: sharedSite ?? '' });
    case 'usual':
      return message('lookalike.family.usual');
  }
}

/** A place or theme beside the whole handle, and a display name that is not simply theirs. */
function isNamedAsBranch({ nameMatch }: Comparison, weighed: Weighed): boolean {
  if (weightIn(weighed, 'handle') !== 'handle-plus-family') return false;
  return nameMatch === null || namesBranch(nameMatch) || !claimsToBeThem(nameMatch);
}

function namesBranch({ kind, words }: NameMatch): boolean {
  return kind === 'plus' && words.some((word) => kindOfWord(word) === 'family');
}

function claimsToBeThem({ kind, words }: NameMatch): boolean {
  return kind !== 'plus' || words.some((word) => kindOfWord(word) === 'claim');
}
