// Merges sightings of one account into an Account: every field the best fact there is, or unknown.
// The badge has its own rule (badge.ts), and so have posts (merge-posts.ts).

import type { Account, Fact, Maybe } from './account.ts';
import { mergeBadge } from './badge.ts';
import type { Handle } from './handle.ts';
import { mergePosts } from './merge-posts.ts';
import type { Post } from './post.ts';
import { type Count, type Sighting, SOURCE_RANK } from './sighting.ts';

/** An exact count read this shortly before a rounded one is still the better answer. */
const EXACT_STAYS_FRESH_MS = 10 * 60 * 1000;

/**
 * Gives one Account per account that was seen, in the order of first sight. Sightings belong together by user id,
 * else by handle; those that never carry a handle are left out. Posts go to their author, by id or handle.
 */
export function mergeSightings(sightings: readonly Sighting[], posts: readonly Post[]): Account[] {
  const keyOf = accountKeys(sightings);
  const groups = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const key = keyOf(sighting.id, sighting.handle);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(sighting);
    else groups.set(key, [sighting]);
  }
  const postsByKey = new Map<string, Post[]>();
  for (const post of posts) {
    const key = keyOf(post.authorId, post.authorHandle);
    if (key === null) continue;
    const list = postsByKey.get(key);
    if (list) list.push(post);
    else postsByKey.set(key, [post]);
  }
  const accounts: Account[] = [];
  for (const [key, group] of groups) {
    const account = mergeGroup(group, mergePosts(postsByKey.get(key) ?? []));
    if (account) accounts.push(account);
  }
  return accounts;
}

/** An account is known by its id; a handle alone stands for the id it was last seen with. */
function accountKeys(
  sightings: readonly Sighting[],
): (id: string | null, handle: Handle | null) => string | null {
  const idOfHandle = new Map<Handle, { id: string; at: number }>();
  for (const { id, handle, at } of sightings) {
    if (!id || !handle) continue;
    const known = idOfHandle.get(handle);
    if (!known || at >= known.at) idOfHandle.set(handle, { id, at });
  }
  return (id, handle) => {
    if (id) return `id:${id}`;
    if (!handle) return null;
    const known = idOfHandle.get(handle);
    return known ? `id:${known.id}` : `handle:${handle}`;
  };
}

function mergeGroup(group: readonly Sighting[], posts: readonly Post[]): Account | null {
  const ranked = [...group].sort(byRankThenNewest);
  const handle = [...group].sort((a, b) => b.at - a.at).find((sighting) => sighting.handle)?.handle;
  if (!handle) return null;
  return {
    handle,
    id: pick(ranked, (s) => s.id),
    displayName: pick(ranked, (s) => s.displayName),
    bio: pick(ranked, (s) => s.bio),
    bioLink: pick(ranked, (s) => s.bioLink),
    badge: mergeBadge(group),
    isPrivate: pick(ranked, (s) => s.isPrivate),
    isBusiness: pick(ranked, (s) => s.isBusiness),
    businessCategory: pick(ranked, (s) => s.businessCategory),
    isSeller: pick(ranked, (s) => s.isSeller),
    isOrganization: pick(ranked, (s) => s.isOrganization),
    stateMedia: pick(ranked, (s) => s.stateMedia),
    isMusicArtist: pick(ranked, (s) => s.isMusicArtist),
    isAdOnly: pick(ranked, (s) => s.isAdOnly),
    isLive: pick(ranked, (s) => s.isLive),
    createdAt: pick(ranked, (s) => s.createdAt),
    idTime: pick(ranked, (s) => s.idTime),
    handleChangedAt: pick(ranked, (s) => s.handleChangedAt),
    nameChangedAt: pick(ranked, (s) => s.nameChangedAt),
    pictureKey: pick(ranked, (s) => s.pictureKey),
    hasOwnPicture: pick(ranked, (s) => s.hasOwnPicture),
    followers: pickCount(ranked, (s) => s.followers),
    following: pickCount(ranked, (s) => s.following),
    likes: pickCount(ranked, (s) => s.likes),
    videos: pickCount(ranked, (s) => s.videos),
    posts,
  };
}

/** Data before document, newer before older. */
function byRankThenNewest(a: Sighting, b: Sighting): number {
  const drawn = Number(a.source === 'document') - Number(b.source === 'document');
  return drawn || b.at - a.at || SOURCE_RANK[b.source] - SOURCE_RANK[a.source];
}

function pick<T>(ranked: readonly Sighting[], read: (sighting: Sighting) => T | null): Maybe<T> {
  for (const sighting of ranked) {
    const value = read(sighting);
    if (value !== null) return { value, source: sighting.source, at: sighting.at };
  }
  return null;
}

function pickCount(ranked: readonly Sighting[], read: (sighting: Sighting) => Count | null): Maybe<Count> {
  const facts: Fact<Count>[] = [];
  for (const sighting of ranked) {
    const value = read(sighting);
    if (value) facts.push({ value, source: sighting.source, at: sighting.at });
  }
  const best = facts[0];
  if (!best || best.value.exact) return best ?? null;
  return facts.find((fact) => fact.value.exact && best.at - fact.at <= EXACT_STAYS_FRESH_MS) ?? best;
}
