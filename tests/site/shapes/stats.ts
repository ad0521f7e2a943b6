// The numbers of an account as TikTok gives them: rounded in `stats`, exact and as strings in `statsV2`.

import type { Person } from '../people/person.ts';

type Counts = Readonly<Record<string, number>>;

/** Rounds as TikTok does for `stats`: exact below 10,000, hundreds below a million, hundred thousands above. */
export function rounded(count: number): number {
  if (count < 10_000) return count;
  const step = count < 1_000_000 ? 100 : 100_000;
  return Math.round(count / step) * step;
}

/** Gives what a signed 32-bit counter shows for `count`. */
export function overflowed(count: number): number {
  return count | 0;
}

function countsOf(person: Person): Counts {
  return {
    followerCount: person.followers,
    followingCount: person.following,
    heart: person.likes,
    heartCount: person.likes,
    videoCount: person.videoCount,
    diggCount: person.liked,
    friendCount: person.friends,
  };
}

/** Gives `stats`: display-rounded integers, with the overflow of older pages where the person has it. */
export function statsOf(person: Person): Counts {
  const counts = mapped(countsOf(person), rounded);
  if (!person.serving.overflowingLikes) return counts;
  const likes = overflowed(person.likes);
  return { ...counts, heart: likes, heartCount: likes };
}

/** Gives `statsV2` as the profile's own answers carry it: exact, as strings. */
export function statsV2Of(person: Person): Readonly<Record<string, string>> {
  return mapped(countsOf(person), String);
}

/** Gives `authorStatsV2` of the list answers: strings too, but rounded, and no count of friends. */
export function authorStatsV2Of(person: Person): Readonly<Record<string, string>> {
  return mapped(authorStatsOf(person), String);
}

/** Gives `authorStats` of the list answers, in which nobody has friends. */
export function authorStatsOf(person: Person): Counts {
  return { ...mapped(countsOf(person), rounded), friendCount: 0 };
}

function mapped<T>(counts: Counts, change: (count: number) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, change(count)]));
}
