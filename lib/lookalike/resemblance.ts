// Everything this room has to say of one account: what it typed that looks like the badge, and whom it resembles.
// Apart from the rules library, so that a screen can run the rules without carrying our tables of names and words.

import type { Account } from '../account/account.ts';
import type { Handle } from '../account/handle.ts';
import type { KnownAccount } from '../known/known-account.ts';
import { findImitations, type Imitation } from './imitations.ts';
import { judgeLookalikes } from './judge.ts';
import type { Lookalike } from './lookalike.ts';
import { type CommonWords, NONE_MEASURED } from './rarity.ts';

/** What an account typed that looks like the badge, and the known accounts it resembles, best first. */
export interface Resemblance {
  readonly imitations: readonly Imitation[];
  readonly lookalikes: readonly Lookalike[];
}

/**
 * Gives the resemblance of an account to these candidates; `dismissed` are those of which the person said "not a look-alike",
 * `measured` the common words of the known names (NameIndex.common).
 * An account with TikTok's badge resembles nobody. Check marks typed into its name stay listed: they are facts.
 */
export function findResemblance(
  account: Account,
  candidates: readonly KnownAccount[],
  dismissed: readonly Handle[],
  measured: CommonWords = NONE_MEASURED,
): Resemblance {
  const displayName = account.displayName?.value ?? null;
  const bio = account.bio?.value ?? null;
  const subject = {
    handle: account.handle,
    id: account.id?.value ?? null,
    displayName,
    bio,
    followers: account.followers?.value.value ?? null,
    badge: account.badge.state,
  };
  return {
    imitations: findImitations({ displayName, handle: account.handle, bio }),
    lookalikes:
      account.badge.state === 'present' ? [] : judgeLookalikes(subject, candidates, dismissed, measured),
  };
}
