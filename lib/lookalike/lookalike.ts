// What the look-alike judge answers: a target, how it relates, how sure, and why. Judge and signals fill it.

import type { KnownAccount, KnownEvidence } from '../known/known-account.ts';
import type { Message } from '../words/message.ts';

/**
 * Somebody an account may be taken for. `in-view` is an account that stands on the same page and in no list: the author
 * of a video, say, whom nobody has heard of. Its `displayName` is '' where the page does not say it.
 */
export interface Target extends Omit<KnownAccount, 'evidence'> {
  readonly evidence: KnownEvidence | 'in-view';
}

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
  readonly target: Target;
  /** Whether the target stands on the same page, known or not. */
  readonly isInView: boolean;
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
  /** What the person wrote where the account was met, such as a comment. */
  readonly said: string | null;
  /** Web address in the profile, as written. */
  readonly link: string | null;
  readonly followers: number | null;
  readonly badge: 'present' | 'absent' | 'unknown';
  /** When the account was made and its names were last changed, in ms since 1970. */
  readonly createdAt: number | null;
  readonly handleChangedAt: number | null;
  readonly nameChangedAt: number | null;
  /** When these times were read off a page, in ms since 1970; without it no change is a recent one. */
  readonly readAt: number | null;
  /** Hash of the profile picture in hexadecimal digits; null for TikTok's stock picture too, which thousands share. */
  readonly pictureHash: string | null;
}

/** Gives an account of which only the handle is known. */
export function unknownSubject(handle: string): Subject {
  return {
    handle,
    id: null,
    displayName: null,
    bio: null,
    said: null,
    link: null,
    followers: null,
    badge: 'unknown',
    createdAt: null,
    handleChangedAt: null,
    nameChangedAt: null,
    readAt: null,
    pictureHash: null,
  };
}
