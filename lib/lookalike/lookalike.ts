// What the look-alike judge answers: a target, how it relates, how sure, and why. Judge and signals fill it.

import type { KnownAccount } from '../known/known-account.ts';
import type { Message } from '../words/message.ts';

/** How an account stands to a known one. */
export type Relation = 'look-alike' | 'similar-name' | 'fan' | 'family' | 'namesake';

/** `strong` takes two independent signals. */
export type Strength = 'strong' | 'weak';

/** A stretch of a name; `differs` where it is not the target's. */
export interface NamePart {
  readonly text: string;
  readonly differs: boolean;
}

/** A possible resemblance to one known account, best reasons first. */
export interface Lookalike {
  readonly target: KnownAccount;
  readonly relation: Relation;
  readonly strength: Strength;
  readonly reasons: readonly Message[];
  /** The account's own handle and display name, cut where they differ from the target's. */
  readonly handleParts: readonly NamePart[];
  readonly nameParts: readonly NamePart[];
  /** What would change this answer. */
  readonly wouldChange: readonly Message[];
}

/** What the judge needs to know of the account under judgement; null means unknown and is never read as 0 or false. */
export interface Subject {
  readonly handle: string;
  readonly id: string | null;
  readonly displayName: string | null;
  readonly bio: string | null;
  readonly followers: number | null;
  readonly badge: 'present' | 'absent' | 'unknown';
}
