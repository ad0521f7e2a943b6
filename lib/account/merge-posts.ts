// One list of an account's posts out of everything that showed them: responses, data in the page, and the grid.
// Whose posts they are is decided before (merge.ts); what they say is counted after (metrics.ts).

import { bestCount } from './count.ts';
import type { Post } from './post.ts';
import { SOURCE_RANK } from './sighting.ts';

/**
 * Gives every post once, newest first, undated ones last. Of each field the best-believed source that speaks counts
 * (a response before the grid), and rounded counts stay marked as rounded. Pinned, ad, paid partnership and LIVE stand once anybody said so.
 * The order of the sightings and how often each was made change nothing. Time: n log n for the order, else linear.
 */
export function mergePosts(posts: readonly Post[]): Post[] {
  const byId = new Map<string, Post[]>();
  for (const post of posts) {
    const group = byId.get(post.id);
    if (group) group.push(post);
    else byId.set(post.id, [post]);
  }
  return [...byId.values()].flatMap((group) => joinPosts(group) ?? []).sort(byNewest);
}

function joinPosts(group: readonly Post[]): Post | null {
  const [first] = group;
  if (first === undefined) return null;
  return {
    id: first.id,
    source: bestOf(group, (post) => post.source, isAfter) ?? first.source,
    authorId: bestOf(group, (post) => post.authorId, isAfter),
    authorHandle: bestOf(group, (post) => post.authorHandle, isAfter),
    // The time in the id lies before the published one, so the later of two is the published one.
    createdAt: bestOf(group, timeOf, isAfter),
    views: bestCount(group.map((post) => ({ count: post.views, rank: rankOf(post) }))),
    likes: bestCount(group.map((post) => ({ count: post.likes, rank: rankOf(post) }))),
    comments: bestCount(group.map((post) => ({ count: post.comments, rank: rankOf(post) }))),
    shares: bestCount(group.map((post) => ({ count: post.shares, rank: rankOf(post) }))),
    isPinned: saidByAny(group.map((post) => post.isPinned)),
    isAd: saidByAny(group.map((post) => post.isAd)),
    isPaidPartnership: saidByAny(group.map((post) => post.isPaidPartnership)),
    isLive: group.some((post) => post.isLive),
    caption: bestOf(group, (post) => post.caption, isFuller),
  };
}

function timeOf({ createdAt }: Post): number | null {
  return createdAt !== null && Number.isFinite(createdAt) ? createdAt : null;
}

function rankOf(post: Post): number {
  return SOURCE_RANK[post.source];
}

/** The value of the highest rank that says one; `isMore` decides within a rank, so that no order has to. */
function bestOf<T>(
  group: readonly Post[],
  read: (post: Post) => T | null,
  isMore: (a: T, b: T) => boolean,
): T | null {
  let best: { readonly value: T; readonly rank: number } | null = null;
  for (const post of group) {
    const value = read(post);
    const rank = rankOf(post);
    if (value === null) continue;
    if (best === null || rank > best.rank || (rank === best.rank && isMore(value, best.value))) {
      best = { value, rank };
    }
  }
  return best ? best.value : null;
}

function isAfter<T extends string | number>(a: T, b: T): boolean {
  return a > b;
}

/** The longer caption: some lists cut it off. */
function isFuller(a: string, b: string): boolean {
  return a.length === b.length ? a > b : a.length > b.length;
}

function saidByAny(answers: readonly (boolean | null)[]): boolean | null {
  if (answers.includes(true)) return true;
  return answers.includes(false) ? false : null;
}

function byNewest(a: Post, b: Post): number {
  if (a.createdAt !== b.createdAt) {
    if (a.createdAt === null) return 1;
    if (b.createdAt === null) return -1;
    return b.createdAt > a.createdAt ? 1 : -1;
  }
  if (a.id.length !== b.id.length) return b.id.length - a.id.length;
  return a.id < b.id ? 1 : -1;
}
