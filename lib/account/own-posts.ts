// Which posts count for what: ads and LIVE cards for nothing, pinned ones not for what is typical (they are chosen).

import type { Maybe } from './account.ts';
import type { Post } from './post.ts';
import type { Count } from './sighting.ts';

/** Gives the posts without ads and LIVE cards. */
export function ownPosts(posts: readonly Post[]): readonly Post[] {
  return posts.filter((post) => !post.isLive && post.isAd !== true);
}

/** Gives the posts that averages are taken over: own ones that are not pinned. */
export function typicalPosts(posts: readonly Post[]): readonly Post[] {
  return posts.filter((post) => !post.isLive && post.isAd !== true && post.isPinned !== true);
}

/** Tells whether these are all posts that the profile counts. A rounded count, or none, leaves that open: false. */
export function areAllPosts(posts: readonly Post[], videos: Maybe<Count>): boolean {
  return videos?.value.exact === true && ownPosts(posts).length >= videos.value.value;
}
