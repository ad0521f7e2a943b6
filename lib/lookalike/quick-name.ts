// Whether a display name can mean anybody at all, asked before any key is made as a text: nearly all mean nobody, and of
// those nothing more is made. Printable ASCII alone is looked at so; of everything else the answer is that it may.
// The short way, for the sake of speed: where this says no, the keys of name-match.ts find nothing.

import { FIRST_WORDS } from './fan-declaration.ts';
import { isFiled, type KeyTable } from './key-table.ts';
import {
  type CodesAtHand,
  codesMemory,
  hashBag,
  LONGEST_QUICK,
  smallCode,
  startCodes,
  takeCode,
  wordsWithout,
} from './quick-codes.ts';
import { hashCode, startHash } from './rolling-hash.ts';
import { wordAt, wordTrie } from './word-trie.ts';
import { ANY_KIND, CLAIM_OR_FILLER, kindInCodes } from './words-in-codes.ts';

/** The tables that names are looked up in. */
interface NameTables {
  readonly byStem: KeyTable;
  readonly byNameShape: KeyTable;
  readonly byTurned: KeyTable;
}

const NO_KIND = 0;
const APOSTROPHE = 39;
const BACKTICK = 96;
const FIRST_PRINTABLE = 32;
const LAST_PRINTABLE = 126;
/** Pairs that are read as one letter: rn as m, vv as w. */
const [R, N, M, V, W] = [114, 110, 109, 118, 119] as const;

const DECLARING = wordTrie(Array.from(FIRST_WORDS, (word) => [word, 1] as const));
const name = codesMemory();

/** False only for a display name by which findCandidates would find nobody. */
export function mayNameAnybody(tables: NameTables, displayName: string): boolean {
  if (!readName(displayName)) return true;
  if (name.length === 0) return false;
  let kinds = 0;
  for (let word = 0; word < name.words; word += 1) {
    const [from, to] = [name.from[word] ?? 0, name.to[word] ?? 0];
    if (wordAt(DECLARING, name.written, from, to) !== 0) return true;
    const kind = kindInCodes(name.written, name.shape, from, to);
    name.kinds[word] = kind;
    kinds |= kind;
  }
  if (isKeyFiled(tables, NO_KIND) || isBagFiled(tables, CLAIM_OR_FILLER)) return true;
  if (kinds === 0) return false;
  return isKeyFiled(tables, CLAIM_OR_FILLER) || isKeyFiled(tables, ANY_KIND) || isBagFiled(tables, ANY_KIND);
}

/** Reads the name as foldName does; false when it is none for a quick look. */
function readName(displayName: string): boolean {
  const { length } = displayName;
  if (length > LONGEST_QUICK) return false;
  startCodes(name);
  let isFirst = true;
  for (let at = 0; at < length; at += 1) {
    const code = displayName.charCodeAt(at);
    if (code < FIRST_PRINTABLE || code > LAST_PRINTABLE) return false;
    if (code === APOSTROPHE || code === BACKTICK) continue;
    const small = smallCode(code);
    if (small !== 0 && !takeCode(name, small, isFirst)) return false;
    isFirst = small === 0;
  }
  return true;
}

/** Whether the words of none of these kinds, all if there are no others, are filed by key or by shape. */
function isKeyFiled({ byStem, byNameShape }: NameTables, leftOut: number): boolean {
  const left = wordsWithout(name, leftOut) > 0 ? leftOut : NO_KIND;
  startHash();
  eachCode(name, left, hashCode);
  if (isFiled(byStem)) return true;
  startHash();
  hashShape(name, left);
  return isFiled(byNameShape);
}

function isBagFiled({ byTurned }: NameTables, leftOut: number): boolean {
  const count = wordsWithout(name, leftOut);
  const words = count > 0 ? count : name.words;
  if (words < 2) return false;
  hashBag(name, count > 0 ? leftOut : NO_KIND);
  return isFiled(byTurned);
}

function eachCode(
  { words, from, to, kinds, written }: CodesAtHand,
  leftOut: number,
  take: (code: number) => void,
): void {
  for (let word = 0; word < words; word += 1) {
    if (((kinds[word] ?? 0) & leftOut) !== 0) continue;
    const end = to[word] ?? 0;
    for (let at = from[word] ?? 0; at < end; at += 1) take(written[at] ?? 0);
  }
}

/** As shapeKey of the words: pairs are read over the gaps between them, too. */
function hashShape({ words, from, to, kinds, written, shape }: CodesAtHand, leftOut: number): void {
  let pending = 0;
  for (let word = 0; word < words; word += 1) {
    if (((kinds[word] ?? 0) & leftOut) !== 0) continue;
    const end = to[word] ?? 0;
    for (let at = from[word] ?? 0; at < end; at += 1) {
      const code = written[at] ?? 0;
      const isPair = (pending === R && code === N) || (pending === V && code === V);
      if (isPair) hashCode(pending === R ? M : W);
      else if (pending !== 0) hashCode(pending);
      const waits = !isPair && (code === R || code === V);
      pending = waits ? code : 0;
      if (!isPair && !waits) hashCode(shape[at] ?? 0);
    }
  }
  if (pending !== 0) hashCode(pending);
}
