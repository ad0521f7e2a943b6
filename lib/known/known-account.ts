// A known account: somebody well enough known that others copy them, with what that rests on.

import type { Handle, UserId } from '../account/handle.ts';

/** Why an account counts as known. */
export type KnownEvidence = 'verified' | 'widely-followed' | 'user';

/** What may be known of a known account besides its names. Null means unknown; bundled and imported lists say none of it. */
export interface KnownProfile {
  readonly bio: string | null;
  /** Web address in the profile, as written. */
  readonly link: string | null;
  /** When the account was made, in ms since 1970. */
  readonly createdAt: number | null;
  /** Hash of the profile picture in hexadecimal digits; null for TikTok's stock picture too, which thousands share. */
  readonly pictureHash: string | null;
}

/** One known account as facts. `followersAtLeast` and `asOf` are null where the list does not say. */
export interface KnownAccount {
  readonly handle: Handle;
  readonly id: UserId | null;
  readonly displayName: string;
  readonly followersAtLeast: number | null;
  readonly evidence: KnownEvidence;
  /** Year or ISO day of the fact. */
  readonly asOf: string | null;
  /** Null where nothing of it is known: one field, because there are very many of these. */
  readonly profile: KnownProfile | null;
}
