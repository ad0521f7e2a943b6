// How much a name says about who is meant: a copied rare name points at one account, a common or short one at nobody.

import { nameKey } from '../text/fold.ts';
import { bareHandle } from '../text/handle-key.ts';
import { COMMON_FAMILY_NAMES, COMMON_GIVEN_NAMES } from './data/common-names.ts';
import { COMMON_WORDS } from './data/common-words.ts';
import { kindOfWord, type NameWord, nameWords } from './words-in-names.ts';

/** `common-full` is a full name made of common names and words only; `generic` is short, or one common name or word. */
export type Rarity = 'rare' | 'common-full' | 'generic';

/** Folded words that many of the known names hold (common-words.ts); they count as common beside those of our lists. */
export type CommonWords = ReadonlySet<string>;

/** Common words that are only asked for. */
export type AskedWords = Pick<CommonWords, 'has'>;

/** Where no known names are at hand. */
export const NONE_MEASURED: CommonWords = new Set();

/** Shorter names and handles collide by chance (abc and abd). In letters of alphabets, not of syllabaries. */
const SHORT = 5;
/** One letter, or digits alone, say nothing even beside other words. */
const SHORTEST_WORD = 2;
/** Words before a name that make it another one. */
const TITLES: ReadonlySet<string> = new Set(['the', 'mr', 'mrs', 'ms', 'dr']);
const TAIL_DIGITS = /[0-9]+$/;
const [ZERO, NINE] = [48, 57] as const;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** One sign of these scripts stands for about two letters. */
const LETTERS_PER_IDEOGRAPH = 2;
/** One letter, where a letter is no word: an initial. */
const INITIAL = /^[^\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** Gives the rarity of a display name. A name without a letter or digit is generic. */
export function nameRarity(displayName: string, measured: AskedWords = NONE_MEASURED): Rarity {
  return wordsRarity(nameWords(displayName), measured);
}

/** Gives the rarity of a name by its words; one spelled in single letters ("M A R A") is one word. */
export function wordsRarity(all: readonly NameWord[], measured: AskedWords = NONE_MEASURED): Rarity {
  if (all.length > 1 && all.every(({ text }) => text.length === 1)) {
    return wordsRarity([{ text: all.map(({ text }) => text).join(''), kind: null }], measured);
  }
  const telling = all.filter(({ kind }) => kind === null);
  const words = telling.length > 0 ? telling : all;
  const isShort = lettersIn(words) < SHORT;
  if (!isShort && !words.every((word) => isCommon(word, measured))) return 'rare';
  // "Sky News" and "The Sky" are more than Sky, while "Sky Official" is not.
  const whole = all.filter(({ text }) => !INITIAL.test(text));
  const full = whole.filter(({ kind, text }) => kind === null || kind === 'family' || TITLES.has(text));
  if (telling.length > 0 && full.length > 1 && lettersIn(full) >= SHORT) return 'common-full';
  // An initial makes no full name: "Lena M." is what hundreds of Lenas are called.
  return words.filter((word) => whole.includes(word)).length > 1 && !isShort ? 'common-full' : 'generic';
}

/**
 * Gives the rarity of a known account's handle; digits at its end say nothing. A handle that only writes out the display
 * name is no rarer than that.
 */
export function handleRarity(
  handle: string,
  displayName: string,
  measured: AskedWords = NONE_MEASURED,
): Rarity {
  if (isGenericHandle(handle, measured)) return 'generic';
  return withoutTail(bareHandle(handle)) === withoutTail(nameKey(displayName))
    ? nameRarity(displayName, measured)
    : 'rare';
}

/** Whether a handle is short, or one common name or word, digits at its end left aside: vtkh2004 is not short, sara2004 is. */
export function isGenericHandle(handle: string, measured: AskedWords = NONE_MEASURED): boolean {
  const bare = bareHandle(handle);
  const text = withoutTail(bare);
  return (
    bare.length < SHORT || text.length < SHORTEST_WORD || isCommon({ text, kind: kindOfWord(text) }, measured)
  );
}

/** Whether a name, its blanks left out, is one common name or word: what somebody may simply be called. */
export function isCommonWord(key: string, measured: AskedWords = NONE_MEASURED): boolean {
  const text = withoutTail(key);
  return text.length >= SHORTEST_WORD && isCommon({ text, kind: kindOfWord(text) }, measured);
}

function isCommon({ text, kind }: NameWord, measured: AskedWords): boolean {
  const letters = withoutTail(text);
  return (
    kind !== null ||
    letters.length < SHORTEST_WORD ||
    COMMON_GIVEN_NAMES.has(letters) ||
    COMMON_FAMILY_NAMES.has(letters) ||
    COMMON_WORDS.has(letters) ||
    measured.has(letters)
  );
}

function withoutTail(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= ZERO && last <= NINE ? text.replace(TAIL_DIGITS, '') : text;
}

function lettersIn(words: readonly NameWord[]): number {
  const text = words.map((word) => word.text).join('');
  const signs = text.match(IDEOGRAPH)?.length ?? 0;
  return text.length + signs * (LETTERS_PER_IDEOGRAPH - 1);
}
