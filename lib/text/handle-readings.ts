// What a handle can be read as where its letters leave a choice: cl as d, and letters beyond ASCII (TikTok's own handles are
// ASCII; names from elsewhere need not be).

import { readingsOf } from './readings.ts';
import { variantsOf } from './variants.ts';

const ASCII = /^\p{ASCII}*$/u;
/** Drawn close together like a d. No part of shapeKey: i stands for l there, and Alicia is not Alida. */
const C_AND_L = /c[l1]/gi;
const MARKS = /\p{M}+/gu;
/** TikTok's own handles have at most 24 characters. */
const MAX_UNITS = 64;

/**
 * Gives the spellings of a handle, the likeliest first, one to 32: an ASCII handle as it is, then with each cl read as d
 * where there is one; otherwise its ASCII
 * characters in lower case, accents dropped, and each other character as readings.ts reads it. Reads 64 UTF-16 units.
 */
export function handleReadings(handle: string): readonly string[] {
  if (ASCII.test(handle)) {
    const read = handle.replace(C_AND_L, 'd');
    return read === handle ? [handle] : [handle, read];
  }
  const characters = Array.from(
    handle.slice(0, MAX_UNITS).normalize('NFD').replace(MARKS, ''),
    (character) => (ASCII.test(character) ? [character.toLowerCase()] : readingsOf(character)),
  );
  return [...new Set(variantsOf(characters))];
}
