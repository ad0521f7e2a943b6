// Growth read out of an account's history: followers a day over three stretches of time, each with what it rests on.
// Only exact counts measure; rounded ones ("12.3M") stand still for weeks and then jump, so they are drawn and not counted.

import type { Count } from '../../account/sighting.ts';
import type { Snapshot } from '../../account/snapshot.ts';
import { daysSince } from '../days.ts';
import { DAYS_PER_MONTH } from './benchmarks.ts';
import { eventsOf, type GrowthEvent } from './events.ts';
import { slopeOf } from './slope.ts';

/** The stretches that growth is measured over, in days up to now (a choice of this project). */
export const WINDOWS_DAYS = [7, 28, 90] as const;
/** Two exact counts must lie this far apart: within a day, growth is the time of day. */
export const MIN_SPAN_DAYS = 1;
/** Of fewer followers a percentage says nothing (a choice of this project). */
export const MIN_FOLLOWERS_FOR_PERCENT = 100;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Followers at one moment (ms). */
export interface GrowthPoint {
  readonly at: number;
  readonly followers: Count;
}

/** Growth over the last `days` days. The rates are null while there is not enough data yet. */
export interface GrowthRate {
  readonly days: (typeof WINDOWS_DAYS)[number];
  /** How many exact counts lie in it, and how many days the last is after the first. */
  readonly points: number;
  readonly spanDays: number;
  /** Least squares over the exact counts; below 0 where followers leave. */
  readonly followersPerDay: number | null;
  /** The same for 30 days, in per cent of the first exact count; null also below 100 followers. */
  readonly percentPerMonth: number | null;
}

/** What a history says of growth: the line with its points and events, oldest first, and the three rates. */
export interface Growth {
  readonly points: readonly GrowthPoint[];
  readonly events: readonly GrowthEvent[];
  readonly rates: readonly GrowthRate[];
}

/** Gives the growth in a history (oldest first) as of `now` (ms). Snapshots that can't be true yet are left out. */
export function measureGrowth(history: readonly Snapshot[], now: number): Growth {
  const possible = history.filter(({ at }) => daysSince(at, now) !== null);
  const points = possible.flatMap(({ at, followers }) => (followers ? [{ at, followers }] : []));
  return {
    points,
    events: eventsOf(possible),
    rates: WINDOWS_DAYS.map((days) => rateOver(days, points, now)),
  };
}

/** Gives the rate to name first: four weeks where they are measured, else the longer stretch; null while there is none. */
export function mainRate({ rates }: Growth): GrowthRate | null {
  const measured = rates.filter(({ followersPerDay }) => followersPerDay !== null);
  return measured.find(({ days }) => days === 28) ?? measured.at(-1) ?? null;
}

function rateOver(days: GrowthRate['days'], points: readonly GrowthPoint[], now: number): GrowthRate {
  const counted = points.filter(({ at, followers }) => followers.exact && isWithin(days, at, now));
  const [first, last] = [counted[0], counted.at(-1)];
  const spanDays = first && last ? (last.at - first.at) / DAY_MS : 0;
  const followersPerDay =
    spanDays >= MIN_SPAN_DAYS
      ? slopeOf(counted.map(({ at, followers }) => ({ x: at / DAY_MS, y: followers.value })))
      : null;
  const base = first?.followers.value ?? 0;
  return {
    days,
    points: counted.length,
    spanDays,
    followersPerDay,
    percentPerMonth:
      followersPerDay !== null && base >= MIN_FOLLOWERS_FOR_PERCENT
        ? (followersPerDay * DAYS_PER_MONTH * 100) / base
        : null,
  };
}

function isWithin(days: number, at: number, now: number): boolean {
  const age = daysSince(at, now);
  return age !== null && age <= days;
}
