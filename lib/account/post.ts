// One video or photo post of an account. Readers fill it; metrics.ts counts over a list of them.

import type { Handle, UserId } from './handle.ts';
import type { Count, Source } from './sighting.ts';

/** A post as one source showed it; null means the source did not say. Times are milliseconds since 1970. */
export interface Post {
  readonly id: string;
  readonly source: Source;
  readonly authorId: UserId | null;
  readonly authorHandle: Handle | null;
  readonly createdAt: number | null;
  readonly views: Count | null;
  readonly likes: Count | null;
  readonly comments: Count | null;
  readonly shares: Count | null;
  readonly isPinned: boolean | null;
  readonly isAd: boolean | null;
  /** TikTok's data mark it as a paid partnership, or as cleared for use in ads. */
  readonly isPaidPartnership: boolean | null;
  /** A card that stands for a LIVE, not for a post. */
  readonly isLive: boolean;
  readonly caption: string | null;
}
