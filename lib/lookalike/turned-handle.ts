// Handles whose parts stand in another order: okafor.mara beside maraokafor. Found by two keys: the rotation that comes
// first in the alphabet (one cut, both parts changed about, no matter where) and the bag of the parts that dots mark off.

import { shapeKey } from '../text/handle-key.ts';
import { type PlacedHandle, stretchesBetweenWords } from './handle-split.ts';
import { kindOfWord } from './words-in-names.ts';

/** Shorter handles are turned into each other by chance. */
const SHORTEST = 8;
const SEPARATORS = /[._\s-]+/;

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
  if (shape.length < SHORTEST) return { shape: '', rotation: '' };
  return { shape, rotation: leastRotation(shape) };
}

/** Gives the keys of a handle under which what it may have been turned from is found. */
export function turnedKeys(handle: PlacedHandle): TurnedKeys {
  if (handle.bare.length < SHORTEST) return { stretches: [], parts: [] };
  return {
    stretches: stretchesBetweenWords(handle, SHORTEST).map(({ from, to }) => {
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

/** Gives the rotation of a text that comes first by code units. Linear time. After the two-pointer form of Booth 1980. */
export function leastRotation(text: string): string {
  const { length } = text;
  let best = 0;
  let other = 1;
  let run = 0;
  while (best < length && other < length && run < length) {
    const inBest = best + run;
    const inOther = other + run;
    const a = text.charCodeAt(inBest < length ? inBest : inBest - length);
    const b = text.charCodeAt(inOther < length ? inOther : inOther - length);
    if (a === b) {
      run += 1;
      continue;
    }
    if (a > b) best += run + 1;
    else other += run + 1;
    if (best === other) other += 1;
    run = 0;
  }
  const start = Math.min(best, other);
  return text.slice(start) + text.slice(0, start);
}
