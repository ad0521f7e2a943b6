// Everything this room has to say of one account: what it typed that looks like the badge, and whom it resembles.
// Apart from the rules library, so that a screen can run the rules without carrying our tables of names and words.

import type { Account } from '../account/account.ts';
import type { Handle } from '../account/handle.ts';
import { subjectFrom } from './from-account.ts';
import { findImitations, type Imitation } from './imitations.ts';
import { judgeLookalikes } from './judge.ts';
import type { Lookalike, Target } from './lookalike.ts';
import { NOTHING_IN_VIEW, type View } from './view.ts';

/** What an account typed that looks like the badge, and the accounts it resembles, best first. */
export interface Resemblance {
  readonly imitations: readonly Imitation[];
  readonly lookalikes: readonly Lookalike[];
}

/**
 * Gives the resemblance of an account to these candidates and to those in view; `dismissed` are those of which the person
 * said "not a look-alike"; `said` is what it wrote there, such as a comment. An account with TikTok's badge resembles nobody. Check marks typed into its name stay listed:
 * they are facts.
 */
export function findResemblance(
  account: Account,
  candidates: readonly Target[],
  dismissed: readonly Handle[],
  view: View = NOTHING_IN_VIEW,
  said: string | null = null,
): Resemblance {
  const subject = subjectFrom(account, said);
  const { displayName, handle, bio, badge } = subject;
  return {
    imitations: findImitations({ displayName, handle, bio }),
    lookalikes: badge === 'present' ? [] : judgeLookalikes(subject, candidates, dismissed, view),
  };
}
