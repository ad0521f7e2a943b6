// A handle or a display name as ASCII codes and the words in it, in memory that the next one writes over: what the quick
// looks work on. How words are told is words-in-codes.ts's matter.

import { shapeOfCode } from '../text/handle-key.ts';
import { hashCode, startHash } from './rolling-hash.ts';

/** Longer handles and names are none for a quick look. */
export const LONGEST_QUICK = 64;
const MOST_WORDS = 16;
const BLANK = 32;

/** What is at hand: its letters and digits in lower case and as they are read, and where its words begin and end in these. */
export interface CodesAtHand {
  length: number;
  readonly written: Uint8Array;
  readonly shape: Uint8Array;
  words: number;
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  /** Kinds as bits; 0 for none. */
  readonly kinds: Uint8Array;
}

/** Gives memory for one text. */
export function codesMemory(): CodesAtHand {
  return {
    length: 0,
    written: new Uint8Array(LONGEST_QUICK),
    shape: new Uint8Array(LONGEST_QUICK),
    words: 0,
    from: new Uint8Array(MOST_WORDS),
    to: new Uint8Array(MOST_WORDS),
    kinds: new Uint8Array(MOST_WORDS),
  };
}

/** Makes room for the next text. */
export function startCodes(at: CodesAtHand): void {
  at.length = 0;
  at.words = 0;
}

/** Takes in a small letter or digit, as the first of a word or behind the one before. False when there are too many words. */
export function takeCode(at: CodesAtHand, code: number, isFirst: boolean): boolean {
  if (isFirst) {
    if (at.words === MOST_WORDS) return false;
    at.from[at.words] = at.length;
    at.words += 1;
  }
  at.written[at.length] = code;
  at.shape[at.length] = shapeOfCode(code);
  at.length += 1;
  at.to[at.words - 1] = at.length;
  return true;
}

/** Gives a letter or digit in lower case, 0 for any other character. */
export function smallCode(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return code;
  return code >= 65 && code <= 90 ? code + 32 : 0;
}

/** How many words are of none of these kinds. */
export function wordsWithout({ words, kinds }: CodesAtHand, leftOut: number): number {
  let count = 0;
  for (let word = 0; word < words; word += 1) if (((kinds[word] ?? 0) & leftOut) === 0) count += 1;
  return count;
}

const order = new Uint8Array(MOST_WORDS);

/** Hashes the words of none of these kinds, in alphabetical order and with a blank between; gives how many they are. */
export function hashBag(at: CodesAtHand, leftOut: number): number {
  let count = 0;
  for (let word = 0; word < at.words; word += 1) {
    if (((at.kinds[word] ?? 0) & leftOut) !== 0) continue;
    let place = count;
    while (place > 0 && comesBefore(at, word, order[place - 1] ?? 0)) {
      order[place] = order[place - 1] ?? 0;
      place -= 1;
    }
    order[place] = word;
    count += 1;
  }
  startHash();
  for (let place = 0; place < count; place += 1) {
    const word = order[place] ?? 0;
    if (place > 0) hashCode(BLANK);
    const to = at.to[word] ?? 0;
    for (let code = at.from[word] ?? 0; code < to; code += 1) hashCode(at.written[code] ?? 0);
  }
  return count;
}

function comesBefore({ written, from, to }: CodesAtHand, word: number, other: number): boolean {
  let at = from[word] ?? 0;
  let otherAt = from[other] ?? 0;
  const end = to[word] ?? 0;
  const otherEnd = to[other] ?? 0;
  while (at < end && otherAt < otherEnd && written[at] === written[otherAt]) {
    at += 1;
    otherAt += 1;
  }
  if (at === end || otherAt === otherEnd) return at === end && otherAt < otherEnd;
  return (written[at] ?? 0) < (written[otherAt] ?? 0);
}
