// Folds a name to what the eye reads: small letters and digits, ASCII where a letter looks like ASCII, single spaces.
// For comparison only, never for display. Knows nothing of accounts or handles.

import { CONFUSABLE, CONFUSABLE_CAPITAL, styledLetter } from './confusables.ts';

/** TikTok's own limit for a display name is far below this; whatever is longer is hostile or no name. */
const MAX_CODE_POINTS = 200;

/** One word of small letters, as most words of our own lists are. */
const FOLDED = /^[a-z0-9]+$/;
const PLAIN = /^[\x20-\x7e]*$/;
const ASCII_LETTER = /[A-Za-z]/;
/** Two regional indicators side by side are drawn as a flag, a single one as a letter. */
const FLAG = /[\u{1f1e6}-\u{1f1ff}]{2}/gu;
/** NFKC would turn these into letters. */
const TRADE_SIGNS = /[™℠]/g;
/** NFKC makes a sigma of it, UTS #39 reads it as it looks. */
const LUNATE_SIGMA = /[ϲϹ]/g;
const APOSTROPHE = /['’‘`´ʹʼʻʽ]/g;
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
const MARK = /^\p{M}$/u;
const LETTER_OR_NUMBER = /^[\p{L}\p{N}]$/u;
const BARE_SCRIPT = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]$/u;
/** Letters in name only: modifier signs, and the stroke that stretches Arabic words. */
const FILLER = /^[\u02b9-\u02ff\u0640]$/u;
/** Vowel and reading signs of Arabic and Hebrew, which are written or left out at will; hamza and madda are not among them. */
const VOWEL_SIGN =
  /^[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]$/u;

/**
 * Gives the folded form of a name: NFKC, invisible and bidi characters dropped, marks stripped from Latin, Greek and
 * Cyrillic, case folded, look-alike letters in ASCII, apostrophes dropped, every other symbol, emoji and punctuation
 * a gap, gaps single. At most `maxCodePoints` code points, the rest is left out. Folding twice changes nothing; text
 * without a letter or digit gives ''. After UTS #39 (skeleton) and Chromium's skeleton_generator.cc. Linear time.
 */
export function foldName(text: string, maxCodePoints = MAX_CODE_POINTS): string {
  if (text.length <= maxCodePoints && FOLDED.test(text)) return text;
  if (PLAIN.test(text.slice(0, maxCodePoints))) return foldPlain(text.slice(0, maxCodePoints));
  const kept = text
    .slice(0, maxCodePoints * 4)
    .replace(FLAG, ' ')
    .replace(TRADE_SIGNS, ' ')
    .replace(LUNATE_SIGMA, 'c');
  const composed = kept.replace(APOSTROPHE, '').normalize('NFKC').replace(APOSTROPHE, '');
  const cased = ASCII_LETTER.test(composed) ? withoutLookAlikeCapitals(composed) : composed;
  return collect(cased.toLowerCase().normalize('NFKD'), maxCodePoints).normalize('NFC');
}

/** Gives the words of a name, folded, in order; none for text without a letter or digit. */
export function tokensOf(text: string): readonly string[] {
  const folded = foldName(text);
  return folded === '' ? [] : folded.split(' ');
}

/** Gives the folded name without its gaps, so that "Kanal Norden" and "KanalNorden" are the same. */
export function nameKey(text: string): string {
  return foldName(text).replaceAll(' ', '');
}

function foldPlain(text: string): string {
  return text
    .replace(/['`]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function withoutLookAlikeCapitals(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => CONFUSABLE_CAPITAL.get(letter) ?? letter);
}

/** One walk over the decomposed text. A mark stays only behind a letter of a script where it is no mere accent. */
function collect(text: string, maxCodePoints: number): string {
  let out = '';
  let length = 0;
  let gap = false;
  let keepsMarks = false;
  for (const character of text) {
    if (length >= maxCodePoints) break;
    if (INVISIBLE.test(character) || FILLER.test(character) || VOWEL_SIGN.test(character)) continue;
    if (MARK.test(character)) {
      if (keepsMarks && !gap) {
        out += character;
        length += 1;
      }
      continue;
    }
    const letter = styledLetter(character.codePointAt(0) ?? 0) ?? CONFUSABLE.get(character) ?? character;
    if (letter === character && !LETTER_OR_NUMBER.test(character)) {
      gap = out !== '';
      continue;
    }
    const cost = (gap ? 1 : 0) + (letter === character ? 1 : letter.length);
    if (length + cost > maxCodePoints) break;
    out += gap ? ` ${letter}` : letter;
    length += cost;
    gap = false;
    keepsMarks = letter === character && !BARE_SCRIPT.test(character);
  }
  return out;
}
