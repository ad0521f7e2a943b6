// How much a name says about who is meant: a copied rare name points at one account, a common or short one at nobody.

import { nameKey, tokensOf } from '../text/fold.ts';
import { bareHandle } from '../text/handle-key.ts';
import { COMMON_FAMILY_NAMES, COMMON_GIVEN_NAMES } from './data/common-names.ts';
import { COMMON_WORDS } from './data/common-words.ts';
import { kindOfWord } from './words-in-names.ts';

/** `common-full` is a full name made of common names and words only; `generic` is short, or one common name or word. */
export type Rarity = 'rare' | 'common-full' | 'generic';

/** Shorter names and handles collide by chance (psg and psv, nufc and ufc). In letters of alphabets, not of syllabaries. */
const SHORT = 5;
/** One letter, or digits alone, say nothing even beside other words. */
const SHORTEST_WORD = 2;
const TAIL_DIGITS = /[0-9]+$/;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** One sign of these scripts stands for about two letters. */
const LETTERS_PER_IDEOGRAPH = 2;

/** Gives the rarity of a display name. A name without a letter or digit is generic. */
export function nameRarity(displayName: string): Rarity {
  return wordsRarity(tokensOf(displayName));
}

/** Gives the rarity of a name by its folded words; one spelled in single letters ("M A R A") is one word. */
export function wordsRarity(all: readonly string[]): Rarity {
  const words = all.every((token) => token.length === 1) ? [all.join('')] : all;
  const telling = words.filter((token) => kindOfWord(token) === null);
  const tokens = telling.length > 0 ? telling : words;
  if (lettersIn(tokens.join('')) < SHORT) return 'generic';
  if (!tokens.every(isCommon)) return 'rare';
  return tokens.length > 1 ? 'common-full' : 'generic';
}

/**
 * Gives the rarity of a known account's handle; digits at its end say nothing. A handle that only writes out the display
 * name is no rarer than that.
 */
export function handleRarity(handle: string, displayName: string): Rarity {
  const letters = bareHandle(handle).replace(TAIL_DIGITS, '');
  if (letters.length < SHORT || isCommon(letters)) return 'generic';
  return letters === nameKey(displayName).replace(TAIL_DIGITS, '') ? nameRarity(displayName) : 'rare';
}

function isCommon(token: string): boolean {
  const letters = token.replace(TAIL_DIGITS, '');
  return (
    letters.length < SHORTEST_WORD ||
    COMMON_GIVEN_NAMES.has(letters) ||
    COMMON_FAMILY_NAMES.has(letters) ||
    COMMON_WORDS.has(letters) ||
    kindOfWord(letters) !== null
  );
}

function lettersIn(text: string): number {
  const signs = text.match(IDEOGRAPH)?.length ?? 0;
  return text.length + signs * (LETTERS_PER_IDEOGRAPH - 1);
}
