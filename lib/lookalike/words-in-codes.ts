// The words of words-in-names.ts, found in handles and names that are at hand as ASCII codes: what a look-up does before
// it makes a single text.

import { nodeBehind, type WordTrie, wordAt, wordTrie } from './word-trie.ts';
import { SHORTEST_SHAPED, WORDS, type WordKind } from './words-in-names.ts';

/** A kind as one bit, so that several are one number; 0 is no such word. */
const KINDS: Readonly<Record<WordKind, number>> = { claim: 1, filler: 2, fan: 4, family: 8, digits: 16 };

/** What is put around originals, and around copies. */
export const CLAIM_OR_FILLER = KINDS.claim | KINDS.filler;
export const ANY_KIND = CLAIM_OR_FILLER | KINDS.fan | KINDS.family | KINDS.digits;

const NUMBERED = Array.from(WORDS, ([key, { kind }]) => [key, KINDS[kind]] as const);
const SHORT = NUMBERED.filter(([key]) => key.length < SHORTEST_SHAPED);
const LONG = NUMBERED.filter(([key]) => key.length >= SHORTEST_SHAPED);

/** Words that are found as written, and those that are found by their shape. */
const WRITTEN = wordTrie(SHORT);
const SHAPED = wordTrie(LONG);
const WRITTEN_BACKWARDS = wordTrie(SHORT, true);
const SHAPED_BACKWARDS = wordTrie(LONG, true);

/** Gives the kind of the word [from, to) as a bit, 0 for any other word; as kindOfWord of the text. */
export function kindInCodes(written: Uint8Array, shape: Uint8Array, from: number, to: number): number {
  const found =
    to - from < SHORTEST_SHAPED ? wordAt(WRITTEN, written, from, to) : wordAt(SHAPED, shape, from, to);
  return found !== 0 ? found : areDigits(written, from, to) ? KINDS.digits : 0;
}

/**
 * Marks the places of the first `length` codes before which, and behind which, there is nothing but a row of known words.
 * As wordEdges of the text.
 */
export function markEdges(
  written: Uint8Array,
  shape: Uint8Array,
  length: number,
  before: Uint8Array,
  behind: Uint8Array,
): void {
  before.fill(0, 0, length + 1);
  behind.fill(0, 0, length + 1);
  before[0] = 1;
  behind[length] = 1;
  for (let place = 0; place < length; place += 1) {
    if (before[place] !== 1) continue;
    if (isDigit(written[place] ?? 0)) before[place + 1] = 1;
    markFrom(WRITTEN, written, place, length, 1, before);
    markFrom(SHAPED, shape, place, length, 1, before);
  }
  for (let place = length; place > 0; place -= 1) {
    if (behind[place] !== 1) continue;
    if (isDigit(written[place - 1] ?? 0)) behind[place - 1] = 1;
    markFrom(WRITTEN_BACKWARDS, written, place, 0, -1, behind);
    markFrom(SHAPED_BACKWARDS, shape, place, 0, -1, behind);
  }
}

/** Whether a character is a digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Marks where words that begin at a place end; backwards, where words that end there begin. */
function markFrom(
  trie: WordTrie,
  codes: Uint8Array,
  place: number,
  last: number,
  step: 1 | -1,
  marks: Uint8Array,
): void {
  let node = 0;
  for (let at = place; at !== last; at += step) {
    node = nodeBehind(trie, node, codes[step === 1 ? at : at - 1] ?? 0);
    if (node === 0) return;
    if (trie.ends[node] !== 0) marks[at + step] = 1;
  }
}

function areDigits(written: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isDigit(written[at] ?? 0)) return false;
  return to > from;
}
