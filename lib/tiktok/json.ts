// Small pickers for JSON that somebody else wrote: own properties only, capped, never a throw, null for what is not there.
// What the values mean is told in shapes/.

import { nestsDeeperThan } from './json-depth.ts';

/** Larger texts are not parsed: TikTok's largest pages carry about 1 MB of data. */
export const MAX_JSON_CHARACTERS = 20_000_000;
/** Longer lists are cut: nobody scrolls that far, and everything downstream holds them in memory. */
export const MAX_LIST = 2000;

const DAY_MS = 24 * 60 * 60 * 1000;
/** Nothing on TikTok is older: musical.ly, whose accounts it took over, opened in 2014. */
const FIRST_DAY_MS = Date.UTC(2014, 0, 1);

/** TikTok's data nest some twenty levels. */
const MAX_DEPTH = 200;
/** Shorter text is parsed in a moment, however it nests; a data tag is mostly shorter. */
const DEPTH_COUNTS_FROM_CHARACTERS = 200_000;

/**
 * Gives the parsed value, undefined for text that is no JSON, too large, or long and nested without end.
 * Nothing here recurses into the value.
 */
export function parseJson(text: string): unknown {
  if (text.length > MAX_JSON_CHARACTERS) return undefined;
  if (text.length > DEPTH_COUNTS_FROM_CHARACTERS && nestsDeeperThan(text, MAX_DEPTH)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** Gives what lies at the end of a path of own properties (`__proto__` and `constructor` are names like any other), else undefined. */
export function dig(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const key of path) {
    if (!isRecord(here) || !Object.hasOwn(here, key)) return undefined;
    here = here[key];
  }
  return here;
}

/** As dig(), for many keys of one value, or of what lies one step further in: most of a response's reading is spent here. */
export function diggerIn(value: unknown): (key: string, inner?: string) => unknown {
  if (!isRecord(value)) return () => undefined;
  return (key, inner) => {
    const found = Object.hasOwn(value, key) ? value[key] : undefined;
    return inner === undefined ? found : dig(found, inner);
  };
}

/** Tells whether the value is an object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Gives the list's first 2,000 elements, none for anything else. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MAX_LIST) : [];
}

/** Gives the text, cut to `max` UTF-16 units and without lone surrogates; null for anything but text. */
export function asText(value: unknown, max: number): string | null {
  return typeof value === 'string' ? value.slice(0, max).toWellFormed() : null;
}

/** Gives the text as above, null also for an empty one: in TikTok's data that mostly stands for "not said". */
export function asFilledText(value: unknown, max: number): string | null {
  return asText(value, max)?.trim() || null;
}

/** Gives true or false, null for everything else: 0 and "" are no answers. */
export function asFlag(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

/** Gives a whole number of any sign out of a number or decimal digits; null for fractions, infinities and what is not exact. JSON also knows -0: it becomes 0. */
export function asInteger(value: unknown): number | null {
  const number = typeof value === 'string' && /^-?\d{1,16}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number + 0 : null;
}

/** Gives a whole number from 0 up, else null. */
export function asCount(value: unknown): number | null {
  const number = asInteger(value);
  return number !== null && number >= 0 ? number : null;
}

/**
 * Gives Unix seconds as milliseconds. Null for 0, which TikTok writes for "not told", and for a time before 2014 or more
 * than a day after it was read (`at`, ms), which cannot be true.
 */
export function asTime(seconds: unknown, at: number): number | null {
  const ms = (asInteger(seconds) ?? 0) * 1000;
  return isPossibleTime(ms, at) ? ms : null;
}

/** Tells whether something on TikTok can have happened then, read at `at` (both ms). */
export function isPossibleTime(ms: number, at: number): boolean {
  return ms >= FIRST_DAY_MS && ms <= at + DAY_MS;
}
