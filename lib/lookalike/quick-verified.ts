// Whether a text can say "verified" or hold a check mark at all, asked before its words are made: nearly none does.
// The short way, for the sake of speed: where this says no, the words of verified-word.ts say nothing.

import { foldName } from '../text/fold.ts';
import { VERIFIED_ALONE, VERIFIED_WORDS } from './data/verified-words.ts';
import { DIGITS_AS_LETTERS } from './verified-word.ts';

/** Check marks, and all words of other scripts, lie beyond. */
const PLAIN = /^\p{ASCII}*$/u;
const ASCII_WORD = /^[a-z]+$/;
const ASCII_WORDS = [...VERIFIED_WORDS, ...VERIFIED_ALONE]
  .map((word) => foldName(word).replaceAll(' ', ''))
  .filter((word) => ASCII_WORD.test(word));
/** A word that holds another one is found by that. */
const SHORTEST = ASCII_WORDS.filter(
  (word, place) => !ASCII_WORDS.some((other, at) => at !== place && word.includes(other) && word !== other),
);
const ANY_WORD = new RegExp([...new Set(SHORTEST)].join('|'));
const NO_LETTER = /[^a-z0-9]+/g;

/**
 * False only for a text in which no word says "verified", however it is cut into words, written apart or with digits for
 * letters, and which holds no check mark. True for everything beyond ASCII.
 */
export function maySayVerified(text: string): boolean {
  if (!PLAIN.test(text)) return true;
  const letters = text.toLowerCase().replace(NO_LETTER, '');
  return ANY_WORD.test(letters.replace(/[0-9]/g, (digit) => DIGITS_AS_LETTERS[digit] ?? digit));
}
