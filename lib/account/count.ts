// What a shown number is worth: whether it can be counted with, and which of several is the best. Rounding as TikTok does it.

import type { Count } from './sighting.ts';

const MILLION = 1_000_000;
const BILLION = 1_000_000_000;

/**
 * Gives the number to count with, never -0, by which a division comes out below nothing. Null for none, and for what no page can
 * mean: negative, endless or not a number.
 */
export function countable(count: Count | null): number | null {
  return count && count.value >= 0 && Number.isFinite(count.value) ? count.value + 0 : null;
}

/**
 * Gives the best of several counts of one thing, whatever their order; `rank` is how far each one's source is believed.
 * The highest rank counts, and within it the higher number: counts grow, so that is the later one. Where that one is
 * rounded, an exact number that it may have been rounded from is the better answer. Null where nothing can be counted with.
 */
export function bestCount(
  counts: readonly { readonly count: Count | null; readonly rank: number }[],
): Count | null {
  let best: { value: number; exact: boolean; rank: number } | null = null;
  for (const { count, rank } of counts) {
    const value = countable(count);
    if (count === null || value === null) continue;
    const next = { value, exact: count.exact, rank };
    if (best === null || isBetter(next, best)) best = next;
  }
  if (best === null) return null;
  const exact = best.exact ? null : exactBehind(best.value, counts);
  return { value: exact ?? best.value, exact: best.exact || exact !== null };
}

interface Ranked {
  readonly value: number;
  readonly exact: boolean;
  readonly rank: number;
}

function isBetter(a: Ranked, b: Ranked): boolean {
  if (a.rank !== b.rank) return a.rank > b.rank;
  return a.value === b.value ? a.exact && !b.exact : a.value > b.value;
}

/** The highest exact number less than one step of rounding away; a number further away was read at another time. */
function exactBehind(rounded: number, counts: readonly { readonly count: Count | null }[]): number | null {
  let found: number | null = null;
  for (const { count } of counts) {
    const value = countable(count);
    if (value === null || !count?.exact || Math.abs(value - rounded) >= roundingStep(rounded)) continue;
    if (found === null || value > found) found = value;
  }
  return found;
}

/** How coarse a rounded count is: hundreds, from a million on hundred thousands (measured on captures, 2026-11), then "1.2B". */
function roundingStep(value: number): number {
  if (value >= BILLION) return BILLION / 10;
  return value >= MILLION ? MILLION / 10 : 100;
}
