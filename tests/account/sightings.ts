// Builds sightings and posts for tests: an empty one with the named fields set.

import type { Post } from '../../lib/account/post.ts';
import { emptySighting, type Sighting } from '../../lib/account/sighting.ts';

export const NOW = Date.UTC(2026, 10, 22);

/** A sighting from the data tag at NOW that says only what is given. */
export function sighting(fields: Partial<Sighting>): Sighting {
  return { ...emptySighting(fields.source ?? 'data-tag', fields.at ?? NOW), ...fields };
}

/** A post from a response that says only what is given. */
export function post(fields: Partial<Post> & { readonly id: string }): Post {
  return {
    source: 'response',
    authorId: null,
    authorHandle: null,
    createdAt: null,
    views: null,
    likes: null,
    comments: null,
    shares: null,
    isPinned: null,
    isAd: null,
    isPaidPartnership: null,
    isLive: false,
    caption: null,
    ...fields,
  };
}
