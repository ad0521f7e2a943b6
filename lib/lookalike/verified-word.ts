// Recognises one word for "verified", however it is written: folded, styled, with digits for letters, run together with
// a word that claims the same.

import { foldName } from '../text/fold.ts';
import {
  CLAIM_COMPANIONS,
  SAID_OF_TRADES,
  VERIFIED_ALONE,
  VERIFIED_DENIALS,
  VERIFIED_ELSEWHERE,
  VERIFIED_ENDINGS,
  VERIFIED_WORDS,
} from './data/verified-words.ts';

/** A word as written and as folded. */
export interface WrittenWord {
  readonly written: string;
  readonly folded: string;
}

const WORDS = foldedSet([...VERIFIED_WORDS, ...VERIFIED_ALONE]);
/** Shorter words stand at the edge of others by chance. */
const LONG_WORDS = [...WORDS].filter((word) => word.length >= 8 && /^[a-z]+$/.test(word));
const SHORTEST_LONG = Math.min(...LONG_WORDS.map(({ length }) => length));
const ENDINGS = [...foldedSet(VERIFIED_ENDINGS)];
const COMPANIONS = foldedSet(CLAIM_COMPANIONS);
const OF_TRADES = [...foldedSet(SAID_OF_TRADES)];
const DENIALS = foldedSet(VERIFIED_DENIALS);
const ELSEWHERE = foldedSet(VERIFIED_ELSEWHERE);

/** Digits that are written for letters. */
export const DIGITS_AS_LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};
const DIGIT = /[0-9]/;
const LETTERS_TO_JOIN = 6;
/** Pictures part words; styled capitals in squares (🅰 to 🆉) are letters. */
const PICTURES = /(?![\u{1f170}-\u{1f189}])\p{Extended_Pictographic}/gu;
const GAPS = /[\s\p{P}|]+/u;

/** Gives the words of a text with their folded forms; single letters in a row ("v e r i f i e d") become one word. */
export function writtenWords(text: string): readonly WrittenWord[] {
  const words: WrittenWord[] = [];
  let letters: WrittenWord[] = [];
  function flush(): void {
    const joined = {
      written: letters.map(({ written }) => written).join(' '),
      folded: letters.map(({ folded }) => folded).join(''),
    };
    words.push(...(letters.length >= LETTERS_TO_JOIN ? [joined] : letters));
    letters = [];
  }
  for (const written of text.replace(PICTURES, ' ').split(GAPS)) {
    const folded = foldName(written).replaceAll(' ', '');
    if (folded === '') continue;
    if (folded.length === 1) {
      letters.push({ written, folded });
    } else {
      flush();
      words.push({ written, folded });
    }
  }
  flush();
  return words;
}

/** Whether a folded word says "verified", by itself or run together with a companion ("verifiedaccount"). */
export function saysVerified(folded: string): boolean {
  const spelled = unleet(folded);
  if (WORDS.has(spelled) || ENDINGS.some((ending) => folded.endsWith(ending))) return true;
  const rest = restBesideVerified(spelled);
  return rest !== null && COMPANIONS.has(rest);
}

/** Whether a folded word of a handle holds a word for "verified" at one of its edges, and nothing that denies it. */
export function holdsVerified(folded: string): boolean {
  if (saysVerified(folded)) return true;
  const rest = restBesideVerified(unleet(folded));
  return rest !== null && !DENIALS.has(rest);
}

/** Whether a folded word begins or ends with one that trades say of themselves: it claims the badge only beside nothing but companions. */
export function isSaidOfTrades(folded: string): boolean {
  const spelled = unleet(folded);
  return OF_TRADES.some((word) => spelled.startsWith(word) || spelled.endsWith(word));
}

/** Whether a folded word may stand beside "verified" in a claim about the account itself. */
export function isCompanion(folded: string): boolean {
  return COMPANIONS.has(folded);
}

/** Whether the words around the one at `index` deny it, or give it to something else than TikTok. */
export function isTakenBack(words: readonly WrittenWord[], index: number): boolean {
  const before = words.slice(Math.max(0, index - 2), index);
  const behind = words.slice(index + 1, index + 3);
  return (
    before.some(({ folded }) => DENIALS.has(folded)) || behind.some(({ folded }) => ELSEWHERE.has(folded))
  );
}

function restBesideVerified(word: string): string | null {
  if (word.length <= SHORTEST_LONG) return null;
  for (const verified of LONG_WORDS) {
    if (word.length <= verified.length) continue;
    if (word.startsWith(verified)) return word.slice(verified.length);
    if (word.endsWith(verified)) return word.slice(0, -verified.length);
  }
  return null;
}

/** Digits between letters as the letters they stand for; digits at the end of a word only count. */
function unleet(folded: string): string {
  if (!DIGIT.test(folded)) return folded;
  const letters = folded.replace(/[0-9]+$/, '');
  return letters.replace(/[0-9]/g, (digit) => DIGITS_AS_LETTERS[digit] ?? digit);
}

function foldedSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => foldName(word).replaceAll(' ', '')));
}
