// Which words of somebody's name many people share. More do than the lists of the very commonest say: a first name of one country,
// or of a script that those lists do not know, is still what hundreds are called who write under one video.

import { bareHandle } from '../text/handle-key.ts';
import { COMMON_FAMILY_NAMES, COMMON_GIVEN_NAMES } from './data/common-names.ts';
import { givenNames } from './data/given-names.ts';
import { fanDeclaration } from './fan-declaration.ts';
import type { Target } from './lookalike.ts';
import { type AskedWords, nameRarity, type Rarity } from './rarity.ts';
import { nameWords } from './words-in-names.ts';

/** Our lists know names in the letters of English alone: of any other script each word may be a name. */
const OTHER_SCRIPT = /(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}/u;
const LATIN = /\p{Script=Latin}/u;
const FOLDED_LATIN = /^[a-z0-9]+$/;
const SYLLABLES = /[\p{Script=Han}\p{Script=Hangul}]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Names of people are no longer than this: the whole of them in Han and Hangul, the first one in kana and in letters. */
const LONGEST_IN_SYLLABLES = 3;
const LONGEST_IN_KANA = 4;
const LONGEST_IN_LETTERS = 12;
/** A single word of so few letters has hundreds who call themselves so, whether a list knows it or not. */
const SHORT_ALONE = 6;
const TAIL_DIGITS = /[0-9]+$/;

/**
 * Gives the common words beside which somebody's names are to be weighed: `measured`, and those of this name and handle that many
 * people share. Of one who is known or has the badge a short word may be nobody else's.
 */
export function commonBeside(
  { handle, displayName, evidence }: Pick<Target, 'handle' | 'displayName' | 'evidence'>,
  measured: AskedWords,
): AskedWords {
  const words = tellingWords(displayName);
  const isInView = evidence === 'in-view';
  // Of one who is known a whole name of another script stays theirs.
  const mayBeForeign = isInView || words.length === 1;
  const shared = words.filter(
    (word) => givenNames().has(word) || (mayBeForeign && isForeignName(word, displayName)),
  );
  if (isInView && words.length === 1) shared.push(...words.filter(isShort));
  const called = bareHandle(handle).replace(TAIL_DIGITS, '');
  if (givenNames().has(called)) shared.push(called);
  // Of fifty thousand known names there are too many measured words for a set of its own each.
  return shared.length === 0 ? measured : { has: (word) => shared.includes(word) || measured.has(word) };
}

/**
 * Gives the rarity of somebody's display name beside these words (commonBeside). Of one in view whom nobody vouches for a whole
 * name takes two words, one of them a person's: "sad boy", "Mom of 3" and "Dr. Smith" are anybody's, and so is "Mara Okafor Fan",
 * which says whose fan somebody is.
 */
export function nameRarityOf(
  { displayName, evidence }: Pick<Target, 'displayName' | 'evidence'>,
  common: AskedWords,
): Rarity {
  const rarity = nameRarity(displayName, common);
  if (evidence !== 'in-view') return rarity;
  if (fanDeclaration(displayName) !== null) return 'generic';
  if (rarity !== 'common-full') return rarity;
  const words = tellingWords(displayName);
  return words.length > 1 && words.some(isPersons) ? 'common-full' : 'generic';
}

/** Names beyond Latin letters are in no list. */
function isPersons(word: string): boolean {
  const isListed = COMMON_GIVEN_NAMES.has(word) || COMMON_FAMILY_NAMES.has(word) || givenNames().has(word);
  return isListed || !FOLDED_LATIN.test(word);
}

/** The words that make a name: those put around names count where they are a place or theme, initials do not. Without digits at their ends. */
function tellingWords(displayName: string): readonly string[] {
  return nameWords(displayName)
    .filter(({ kind }) => kind === null || kind === 'family')
    .map(({ text }) => text.replace(TAIL_DIGITS, ''))
    .filter((text) => text.length > 1);
}

function isForeignName(word: string, displayName: string): boolean {
  if (!OTHER_SCRIPT.test(displayName)) return false;
  // Folding makes Latin letters of some others: beside a Latin word it can't be told which were.
  if (FOLDED_LATIN.test(word) && LATIN.test(displayName)) return false;
  return word.length <= longestName(word);
}

function isShort(word: string): boolean {
  return word.length <= SHORT_ALONE && FOLDED_LATIN.test(word);
}

function longestName(word: string): number {
  if (SYLLABLES.test(word)) return LONGEST_IN_SYLLABLES;
  return KANA.test(word) ? LONGEST_IN_KANA : LONGEST_IN_LETTERS;
}
