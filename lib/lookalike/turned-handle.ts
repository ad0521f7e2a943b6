// Handles whose parts stand in another order: okafor.mara beside maraokafor. Found by two keys: the rotation that comes
// first in the alphabet (one cut, both parts changed about, no matter where) and the bag of the parts that dots mark off.

import { shapeKey } from '../text/handle-key.ts';
import { type PlacedHandle, stretchesBetweenWords } from './handle-split.ts';
import { kindOfWord } from './words-in-names.ts';

/** Shorter handles are turned into each other by chance. */
export const SHORTEST_TURNED = 8;
const SEPARATORS = /[._\s-]+/;

/** The text whose rotation is looked for; shapes have at most 64 characters. */
const UNITS = new Uint16Array(128);

/** What a handle can be the turned form of. */
export interface TurnedKeys {
  /** Shapes of the stretches that may be a turned handle, each with its rotation. */
  readonly stretches: readonly { readonly shape: string; readonly rotation: string }[];
  /** The parts between dots without official, digits and the like, in alphabetical order. */
  readonly parts: readonly string[];
}

/** A known handle as turned ones are compared with it; empty where it is too short. */
export interface TurnedTarget {
  readonly shape: string;
  readonly rotation: string;
}

/** Gives the shape of a known bare handle again, and the rotation under which it is found. */
export function turnedTarget(shape: string): TurnedTarget {
  if (shape.length < SHORTEST_TURNED) return { shape: '', rotation: '' };
  return { shape, rotation: leastRotation(shape) };
}

/** Gives the keys of a handle under which what it may have been turned from is found. */
export function turnedKeys(handle: PlacedHandle): TurnedKeys {
  if (handle.bare.length < SHORTEST_TURNED) return { stretches: [], parts: [] };
  return {
    stretches: stretchesBetweenWords(handle, SHORTEST_TURNED).map(({ from, to }) => {
      const shape = shapeKey(handle.bare.slice(from, to));
      return { shape, rotation: leastRotation(shape) };
    }),
    parts: handle.written
      .split(SEPARATORS)
      .filter((part) => part !== '' && kindOfWord(part) === null)
      .sort(),
  };
}

/** Whether the handle is the target's with its parts in another order, known words around it left aside. */
export function isTurned({ stretches, parts }: TurnedKeys, target: TurnedTarget): boolean {
  if (target.shape === '' || stretches.some(({ shape }) => shape === target.shape)) return false;
  return (
    stretches.some(({ rotation }) => rotation === target.rotation) ||
    (parts.length > 1 && isMadeOf(target.shape, parts.map(shapeKey)))
  );
}

/** Whether the parts, each once, fill the text. */
function isMadeOf(text: string, parts: readonly string[]): boolean {
  if (parts.join('').length !== text.length) return false;
  const longestFirst = [...parts].sort((a, b) => b.length - a.length);
  let rest = text;
  for (const part of longestFirst) {
    if (!rest.includes(part)) return false;
    rest = rest.replace(part, ' ');
  }
  return rest.trim() === '';
}

/** Gives the rotation of a text that comes first by code units. */
export function leastRotation(text: string): string {
  const { length } = text;
  if (length > UNITS.length) return text;
  for (let at = 0; at < length; at += 1) UNITS[at] = text.charCodeAt(at);
  const start = leastRotationStart(UNITS, 0, length);
  return text.slice(start) + text.slice(0, start);
}

/**
 * Gives where in the stretch of `length` codes the rotation begins that comes first, counted from the stretch's beginning.
 * Linear time. After the two-pointer form of Booth 1980.
 */
export function leastRotationStart(codes: Uint8Array | Uint16Array, from: number, length: number): number {
  let best = 0;
  let other = 1;
  let run = 0;
  while (best < length && other < length && run < length) {
    const inBest = best + run;
    const inOther = other + run;
    const a = codes[from + (inBest < length ? inBest : inBest - length)] ?? 0;
    const b = codes[from + (inOther < length ? inOther : inOther - length)] ?? 0;
    if (a === b) {
      run += 1;
      continue;
    }
    if (a > b) best += run + 1;
    else other += run + 1;
    if (best === other) other += 1;
    run = 0;
  }
  return Math.min(best, other);
}
