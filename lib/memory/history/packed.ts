// A history as one short JSON value: a column for each field, times and counts as differences, states and names as runs.
// A thinned history of two years takes about 11 bytes a snapshot, a twentieth of plain JSON.

import * as z from 'zod/mini';
import type { Badge } from '../../account/account.ts';
import { type Handle, parseHandle } from '../../account/handle.ts';
import type { Count } from '../../account/sighting.ts';
import type { Snapshot } from '../../account/snapshot.ts';
import type { ValueForm } from '../versioned.ts';
import { readRuns, readSteps, writeRuns, writeSteps } from './digits.ts';
import { MAX_SNAPSHOTS } from './thin.ts';

const VERSION = 1;
const MINUTE_MS = 60 * 1000;
/** No account has so many; beyond, a count is taken as unknown, so that differences stay exact. */
const MAX_COUNT = 1e14;
/** Three times what TikTok lets a display name have; the rest is cut off. */
const MAX_NAME_UNITS = 90;
/** More text than a full history can have. */
const MAX_COLUMN = MAX_SNAPSHOTS * 12;
const BADGE_STATES: readonly Badge['state'][] = ['unknown', 'absent', 'present'];

const column = z.string().check(z.maxLength(MAX_COLUMN));
const packed = z.lazy(() =>
  z.object({
    version: z.literal(VERSION),
    /** Handle and display name, each pair once. */
    names: z.array(z.tuple([z.string(), z.nullable(z.string())])).check(z.maxLength(MAX_SNAPSHOTS)),
    /** Minutes since 1970. */
    minutes: column,
    /** Which of the names, in runs. */
    name: column,
    /** Badge and what is known of the three counts, as one number in base 3, in runs. */
    state: column,
    followers: column,
    likes: column,
    videos: column,
  }),
);
/** A history as it is stored. */
export type PackedHistory = z.infer<typeof packed>;

/** How a stored history is read. Version 1 is the first: the step from it to a second goes in here. */
export const HISTORY_FORM: ValueForm<readonly Snapshot[]> = { version: VERSION, steps: {}, parse: unpack };

/** Gives a snapshot as it comes back from storage: its minute, whole counts, a display name of bounded length. */
export function asKept(snapshot: Snapshot): Snapshot {
  const { at, handle, displayName, badge, followers, likes, videos } = snapshot;
  return {
    at: Math.floor(at / MINUTE_MS) * MINUTE_MS,
    handle,
    displayName: displayName === null ? null : displayName.slice(0, MAX_NAME_UNITS).toWellFormed(),
    badge,
    followers: wholeCount(followers),
    likes: wholeCount(likes),
    videos: wholeCount(videos),
  };
}

function wholeCount(count: Count | null): Count | null {
  if (!count || !(count.value >= 0 && count.value <= MAX_COUNT)) return null;
  return { value: Math.round(count.value) + 0, exact: count.exact };
}

/** Packs snapshots that went through asKept(), oldest first. */
export function pack(snapshots: readonly Snapshot[]): PackedHistory {
  const names: [Handle, string | null][] = [];
  const places = new Map<string, number>();
  const name = snapshots.map(({ handle, displayName }) => {
    const pair = JSON.stringify([handle, displayName]);
    const place = places.get(pair) ?? names.push([handle, displayName]) - 1;
    places.set(pair, place);
    return place;
  });
  return {
    version: VERSION,
    names,
    minutes: writeSteps(snapshots.map(({ at }) => at / MINUTE_MS)),
    name: writeRuns(name),
    state: writeRuns(snapshots.map(stateOf)),
    followers: writeSteps(filled(snapshots.map(({ followers }) => followers))),
    likes: writeSteps(filled(snapshots.map(({ likes }) => likes))),
    videos: writeSteps(filled(snapshots.map(({ videos }) => videos))),
  };
}

function stateOf({ badge, followers, likes, videos }: Snapshot): number {
  const known = [videos, likes, followers].map((count) => (count ? 1 + Number(count.exact) : 0));
  return [...known, BADGE_STATES.indexOf(badge)].reduce((number, digit) => number * 3 + digit, 0);
}

/** An unknown count repeats the one before: the difference 0 is the shortest. */
function filled(counts: readonly (Count | null)[]): number[] {
  let before = 0;
  return counts.map((count) => {
    before = count?.value ?? before;
    return before;
  });
}

/** Gives the snapshots, or null for what pack() can't have written. */
function unpack(held: unknown): readonly Snapshot[] | null {
  const parsed = packed.safeParse(held);
  if (!parsed.success) return null;
  const names = parsed.data.names.map(([handle, displayName]) => ({
    handle: parseHandle(handle),
    displayName,
  }));
  const minutes = readSteps(parsed.data.minutes);
  const size = minutes?.length ?? 0;
  const name = readRuns(parsed.data.name, size);
  const state = readRuns(parsed.data.state, size);
  const [followers, likes, videos] = (['followers', 'likes', 'videos'] as const).map((field) =>
    readSteps(parsed.data[field]),
  );
  if (!minutes || !name || !state || !followers || !likes || !videos || size > MAX_SNAPSHOTS) return null;
  if ([name, state, followers, likes, videos].some(({ length }) => length !== size)) return null;
  const snapshots: Snapshot[] = [];
  for (const [i, minute] of minutes.entries()) {
    const named = names[name[i] ?? -1];
    const digits = digitsOf(state[i] ?? 0);
    const counts = [followers[i], likes[i], videos[i]].map((value, field) =>
      countOf(value, digits[field + 1]),
    );
    const badge = BADGE_STATES[digits[0] ?? -1];
    const isLater = i === 0 || minute > (minutes[i - 1] ?? minute);
    if (!isNamed(named) || !badge || !isLater || counts.includes(undefined)) return null;
    const [f = null, l = null, v = null] = counts;
    snapshots.push({ at: minute * MINUTE_MS, ...named, badge, followers: f, likes: l, videos: v });
  }
  return snapshots;
}

interface Named {
  readonly handle: Handle;
  readonly displayName: string | null;
}

function isNamed(
  named: { readonly handle: Handle | null; readonly displayName: string | null } | undefined,
): named is Named {
  return named !== undefined && named.handle !== null;
}

/** The four digits, the last written first; a number too large gives a last digit above 2. */
function digitsOf(state: number): readonly number[] {
  return [state % 3, Math.floor(state / 3) % 3, Math.floor(state / 9) % 3, Math.floor(state / 27)];
}

/** Undefined for what can't be a count. */
function countOf(value: number | undefined, known: number | undefined): Count | null | undefined {
  if (known === 0) return null;
  if (value === undefined || value < 0 || known === undefined || known > 2) return undefined;
  return { value, exact: known === 2 };
}
