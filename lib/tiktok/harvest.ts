// What one body of TikTok's data gave: sightings, posts, and what it says of the page itself.
// Readers in shapes/ make harvests; page.ts and saved.ts choose which of them count.

import type { Handle } from '../account/handle.ts';
import type { Post } from '../account/post.ts';
import type { Sighting, Source } from '../account/sighting.ts';

/** An answer of TikTok's that stands in the place of an account. */
export interface StatusFinding {
  /** `empty`: an answer without content, which is what a request with a bad signature gets. */
  readonly state: 'private' | 'not-found' | 'login-wall' | 'empty';
  /** Whose account was asked for; null where the data does not name it. */
  readonly handle: Handle | null;
  /** TikTok's own code; null where there was none. */
  readonly code: number | null;
}

/** What one body gave. */
export interface Harvest {
  readonly sightings: readonly Sighting[];
  readonly posts: readonly Post[];
  readonly status: StatusFinding | null;
}

/** What a page's own data gave: a harvest that also knows the visitor and whose page it was made for. */
export interface PageData extends Harvest {
  readonly viewer: Handle | null;
  /** Null where the data does not name anybody. After client-side navigation it is the first page's account. */
  readonly owner: Handle | null;
}

/** What every reader of a shape needs besides the value. */
export interface ReadContext {
  readonly source: Source;
  /** When it was read, in ms. */
  readonly at: number;
  /** Whose account the request or the page was for, where the address names one. */
  readonly askedFor: Handle | null;
}

/** Nothing found, nothing said. */
export const EMPTY_HARVEST: Harvest = { sightings: [], posts: [], status: null };

/** Gives the harvest of one account, or of none. */
export function harvestOf(sighting: Sighting | null): Harvest {
  return sighting ? { sightings: [sighting], posts: [], status: null } : EMPTY_HARVEST;
}

/** Joins harvests of one body in order. What is said twice in the same words is kept once; the first status stays. */
export function joinHarvests(parts: readonly Harvest[]): Harvest {
  const sightings: Sighting[] = [];
  const byAccount = new Map<string, Sighting[]>();
  for (const sighting of parts.flatMap((part) => part.sightings)) {
    // Words are compared within one account only: bodies name hundreds, mostly once each.
    const account = `${sighting.id} ${sighting.handle}`;
    const same = byAccount.get(account) ?? [];
    const words = same.length > 0 ? JSON.stringify(sighting) : '';
    if (same.some((one) => JSON.stringify(one) === words)) continue;
    byAccount.set(account, [...same, sighting]);
    sightings.push(sighting);
  }
  return {
    sightings,
    posts: parts.flatMap(({ posts }) => posts),
    status: parts.find(({ status }) => status)?.status ?? null,
  };
}
