// Finds the look-alike characters that a copied handle was written with, so that a reason can name them.

import { characterShape } from '../../text/handle-key.ts';
import { handleReadings } from '../../text/handle-readings.ts';

/** Characters as written, and those they stand for. */
export interface Swap {
  readonly own: string;
  readonly theirs: string;
}

const FOREIGN = /[^\0-\x7f]/u;
const PAIRS: readonly Swap[] = [
  { own: 'rn', theirs: 'm' },
  { own: 'm', theirs: 'rn' },
  { own: 'vv', theirs: 'w' },
  { own: 'w', theirs: 'vv' },
];

/**
 * Gives the first place where two texts of one shape are written with different characters (0 for o, rn for m), or null
 * when they differ in repeated letters alone, or not at all.
 */
export function firstSwap(own: string, theirs: string): Swap | null {
  let i = 0;
  let j = 0;
  while (i < own.length && j < theirs.length) {
    if (own.charAt(i) === theirs.charAt(j)) {
      i += 1;
      j += 1;
      continue;
    }
    const pair = PAIRS.find((swap) => own.startsWith(swap.own, i) && theirs.startsWith(swap.theirs, j));
    if (pair) return pair;
    if (characterShape(own.charAt(i)) === characterShape(theirs.charAt(j))) {
      return { own: own.charAt(i), theirs: theirs.charAt(j) };
    }
    if (i > 0 && own.charAt(i) === own.charAt(i - 1)) i += 1;
    else j += 1;
  }
  return null;
}

/** Gives the first character of a handle beyond ASCII and what it is read as, or null in a handle without one. */
export function foreignSwap(handle: string): Swap | null {
  const own = FOREIGN.exec(handle)?.[0];
  return own === undefined ? null : { own, theirs: handleReadings(own)[0] ?? '' };
}
