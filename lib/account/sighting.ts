// What one source said about one account at one moment. Every reader leaves this same shape behind;
// merging sightings into an Account is merge.ts. A field that is null was not said: never false, never 0.

import type { Handle, UserId } from './handle.ts';

/** Where a sighting came from, in the words shown to people as evidence. */
export type Source = 'data-tag' | 'sigi-state' | 'next-data' | 'response' | 'document' | 'known-list';

/** How far a source is believed when two speak at once: TikTok's data before what its page draws of them. */
export const SOURCE_RANK: Readonly<Record<Source, number>> = {
  response: 5,
  'data-tag': 4,
  'sigi-state': 3,
  'next-data': 3,
  document: 2,
  'known-list': 1,
};

/** A count as shown: `exact` is false for "12.3M" and for numbers that TikTok rounds. */
export interface Count {
  readonly value: number;
  readonly exact: boolean;
}

/** TikTok's label for media under state control, as it stands in the data. */
export interface StateMediaLabel {
  readonly text: string;
}

/** One account as one source showed it. Times are milliseconds since 1970. */
export interface Sighting {
  readonly source: Source;
  /** When the page or the response was read. */
  readonly at: number;
  readonly id: UserId | null;
  readonly handle: Handle | null;
  readonly displayName: string | null;
  readonly bio: string | null;
  readonly bioLink: string | null;
  /** What this source says of the badge: yes, no, or nothing. The document never says no. */
  readonly badge: boolean | null;
  readonly isPrivate: boolean | null;
  readonly isBusiness: boolean | null;
  readonly businessCategory: string | null;
  readonly isSeller: boolean | null;
  readonly isOrganization: boolean | null;
  readonly stateMedia: StateMediaLabel | null;
  readonly isMusicArtist: boolean | null;
  readonly isAdOnly: boolean | null;
  readonly isLive: boolean | null;
  readonly createdAt: number | null;
  /** Creation time decoded from the user id: an estimate, a day off or worse. */
  readonly idTime: number | null;
  readonly handleChangedAt: number | null;
  readonly nameChangedAt: number | null;
  /** What stays the same in the picture's address while its signature changes. */
  readonly pictureKey: string | null;
  /** False when TikTok's stock picture stands in, true when there is one of the owner's. */
  readonly hasOwnPicture: boolean | null;
  readonly followers: Count | null;
  readonly following: Count | null;
  readonly likes: Count | null;
  readonly videos: Count | null;
}

/** A sighting that says nothing yet; readers spread what they found over it. */
export function emptySighting(source: Source, at: number): Sighting {
  return {
    source,
    at,
    id: null,
    handle: null,
    displayName: null,
    bio: null,
    bioLink: null,
    badge: null,
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
  };
}
