// The account as the judges and the screens see it: every field a fact with source and time, or unknown (null).
// Built by merge.ts out of sightings; nothing here knows TikTok's data formats.

import type { Handle, UserId } from './handle.ts';
import type { Post } from './post.ts';
import type { Count, Source, StateMediaLabel } from './sighting.ts';

/** A value with the source and the time it came from. */
export interface Fact<T> {
  readonly value: T;
  readonly source: Source;
  readonly at: number;
}

/** A fact, or null where nothing we could read said it. */
export type Maybe<T> = Fact<T> | null;

/** What one source said of the badge. */
export interface BadgeEvidence {
  readonly source: Source;
  readonly at: number;
  readonly shows: boolean;
}

/** TikTok's badge: `unknown` with evidence means the sources contradict each other, without means that none spoke. */
export interface Badge {
  readonly state: 'present' | 'absent' | 'unknown';
  readonly evidence: readonly BadgeEvidence[];
}

/** One account, merged from everything that was seen of it. */
export interface Account {
  readonly handle: Handle;
  readonly id: Maybe<UserId>;
  readonly displayName: Maybe<string>;
  readonly bio: Maybe<string>;
  readonly bioLink: Maybe<string>;
  readonly badge: Badge;
  readonly isPrivate: Maybe<boolean>;
  readonly isBusiness: Maybe<boolean>;
  readonly businessCategory: Maybe<string>;
  readonly isSeller: Maybe<boolean>;
  readonly isOrganization: Maybe<boolean>;
  readonly stateMedia: Maybe<StateMediaLabel>;
  readonly isMusicArtist: Maybe<boolean>;
  readonly isAdOnly: Maybe<boolean>;
  readonly isLive: Maybe<boolean>;
  readonly createdAt: Maybe<number>;
  readonly idTime: Maybe<number>;
  readonly handleChangedAt: Maybe<number>;
  readonly nameChangedAt: Maybe<number>;
  readonly pictureKey: Maybe<string>;
  readonly hasOwnPicture: Maybe<boolean>;
  readonly followers: Maybe<Count>;
  readonly following: Maybe<Count>;
  readonly likes: Maybe<Count>;
  readonly videos: Maybe<Count>;
  readonly posts: readonly Post[];
}

/** Gives an account of which only the handle is known. */
export function emptyAccount(handle: Handle): Account {
  return {
    handle,
    badge: { state: 'unknown', evidence: [] },
    id: null,
    displayName: null,
    bio: null,
    bioLink: null,
    isPrivate: null,
    isBusiness: null,
    businessCategory: null,
    isSeller: null,
    isOrganization: null,
    stateMedia: null,
    isMusicArtist: null,
    isAdOnly: null,
    isLive: null,
    createdAt: null,
    idTime: null,
    handleChangedAt: null,
    nameChangedAt: null,
    pictureKey: null,
    hasOwnPicture: null,
    followers: null,
    following: null,
    likes: null,
    videos: null,
    posts: [],
  };
}

/** When the account was made: what TikTok says, else an estimate from the id, else null. */
export interface Age {
  readonly createdAt: number;
  readonly isEstimate: boolean;
}

/** Gives the account's age, TikTok's own date first; null when neither is known. */
export function accountAge(account: Account): Age | null {
  if (account.createdAt) return { createdAt: account.createdAt.value, isEstimate: false };
  if (account.idTime) return { createdAt: account.idTime.value, isEstimate: true };
  return null;
}
