// What an account looked like at one moment, as little as growth and its events need: the piece that a history is made of.
// Keeping snapshots is lib/memory/history, reading growth out of them lib/rules/growth.

import type { Account, Badge, Fact } from './account.ts';
import type { Handle } from './handle.ts';
import type { Count } from './sighting.ts';

/** A count read longer than this before the newest one belongs to another moment. */
const SAME_MOMENT_MS = 60 * 60 * 1000;

/** An account at the moment `at` (ms). Null is unknown, and so is the badge's `unknown`. */
export interface Snapshot {
  readonly at: number;
  readonly handle: Handle;
  readonly displayName: string | null;
  readonly badge: Badge['state'];
  readonly followers: Count | null;
  readonly likes: Count | null;
  readonly videos: Count | null;
}

/**
 * Gives the account as it was when its newest fact was read. What was read more than an hour earlier, or comes from a list
 * and not from TikTok, is unknown in it. Null where no fact is left: a handle alone says nothing of a day.
 */
export function takeSnapshot(account: Account): Snapshot | null {
  const { displayName, followers, likes, videos, badge } = account;
  const facts: readonly (Fact<unknown> | null)[] = [displayName, followers, likes, videos];
  const read = facts.filter((fact) => fact !== null && isFromTikTok(fact)).map((fact) => fact?.at ?? 0);
  const times = [...read, ...badge.evidence.filter(isFromTikTok).map((entry) => entry.at)];
  if (times.length === 0) return null;
  const at = times.reduce((a, b) => Math.max(a, b));
  return {
    at,
    handle: account.handle,
    displayName: valueAt(displayName, at),
    badge: badge.evidence.some((entry) => isOfMoment(entry, at)) ? badge.state : 'unknown',
    followers: valueAt(followers, at),
    likes: valueAt(likes, at),
    videos: valueAt(videos, at),
  };
}

function valueAt<T>(fact: Fact<T> | null, at: number): T | null {
  return fact && isOfMoment(fact, at) ? fact.value : null;
}

function isOfMoment(read: Pick<Fact<unknown>, 'source' | 'at'>, at: number): boolean {
  return isFromTikTok(read) && at - read.at <= SAME_MOMENT_MS;
}

function isFromTikTok({ source }: Pick<Fact<unknown>, 'source'>): boolean {
  return source !== 'known-list';
}
