// Takes handles and display names apart into the words that are put around other people's names. Which word is of which
// kind is data (data/*.ts); what follows from it is the signals' and the judge's business.

import { foldName, tokensOf } from '../text/fold.ts';
import { characterShape } from '../text/handle-key.ts';
import { CLAIM_WORDS, FILLER_WORDS } from './data/affix-words.ts';
import { FAMILY_WORDS } from './data/family-words.ts';
import { FAN_HANDLE_WORDS } from './data/fan-words.ts';

/** What a word around a name does: claims to be its owner, fills, names a branch, names fans, or only counts. */
export type WordKind = 'claim' | 'fan' | 'family' | 'filler' | 'digits';

/** One stretch of a handle and the word it reads as. */
export interface Piece {
  readonly text: string;
  readonly word: string;
  readonly kind: WordKind;
}

const DIGITS = /^[0-9]+$/;
/** Words this short are found as they are written only: "17" is no "it", and "rn" no "m". */
export const SHORTEST_SHAPED = 4;
/** Remainders of handles are short; longer ones are no row of words. */
const LONGEST_REST = 40;

/** Later kinds do not overwrite earlier ones. Keys are shapes, so that "0fficial" is found. */
export const WORDS: ReadonlyMap<string, { readonly word: string; readonly kind: WordKind }> = wordTable([
  ['claim', CLAIM_WORDS],
  ['filler', FILLER_WORDS],
  ['fan', FAN_HANDLE_WORDS],
  ['family', FAMILY_WORDS],
]);

const LONGEST_WORD = Math.max(...Array.from(WORDS.values(), ({ word }) => word.length));

/** Pairs of characters, as pairOf counts them. */
const ENDS = 1024;
/** For each length of key the pairs of characters that words of it begin, then those they end with: most texts are none. */
const EDGES = wordEdgeMarks([...WORDS.keys()]);

/** Gives the kind of one word, look-alike digits read as letters; null for any other word. */
export function kindOfWord(word: string): WordKind | null {
  if (word.length > LONGEST_WORD) return DIGITS.test(word) ? 'digits' : null;
  return pieceOf(word, word.length < SHORTEST_SHAPED ? word : characterShape(word))?.kind ?? null;
}

/**
 * Gives the words that a stretch of a bare handle (no dots, no underscores) consists of, the fewest possible, or null
 * when it is no row of known words. '' gives none.
 */
export function wordsOf(rest: string): readonly Piece[] | null {
  if (rest.length > LONGEST_REST) return null;
  return rowsFromStart(rest).at(-1) ?? null;
}

/** For each place of a bare handle whether everything before it, and everything behind it, is a row of known words. */
export function wordEdges(bare: string): {
  readonly before: readonly boolean[];
  readonly behind: readonly boolean[];
} {
  const shape = characterShape(bare);
  const before = [true];
  const behind: boolean[] = [];
  behind[bare.length] = true;
  for (let place = 1; place <= bare.length; place += 1) {
    before[place] = someStretch(
      bare,
      shape,
      Math.max(0, place - LONGEST_WORD),
      place,
      (start) => before[start] === true,
    );
  }
  for (let place = bare.length - 1; place >= 0; place -= 1) {
    const last = Math.min(bare.length, place + LONGEST_WORD);
    behind[place] = false;
    for (let end = place + 1; end <= last && !behind[place]; end += 1) {
      behind[place] = behind[end] === true && pieceIn(bare, shape, place, end) !== null;
    }
  }
  return { before, behind };
}

/** One word of a display name, folded, with its kind. */
export interface NameWord {
  readonly text: string;
  readonly kind: WordKind | null;
}

/** The words of a display name in two heaps: those that are put around names, and the rest. */
export interface NameWords {
  readonly rest: readonly NameWord[];
  readonly around: readonly NameWord[];
}

/** Gives the folded words of a display name with their kinds. */
export function nameWords(displayName: string): readonly NameWord[] {
  return tokensOf(displayName).map((text) => ({ text, kind: kindOfWord(text) }));
}

/** Parts the words of a display name. Where nothing else would be left, all of them are the rest. */
export function partNameWords(words: readonly NameWord[], putAround: ReadonlySet<WordKind>): NameWords {
  const rest: NameWord[] = [];
  const around: NameWord[] = [];
  for (const word of words) (word.kind !== null && putAround.has(word.kind) ? around : rest).push(word);
  return rest.length > 0 ? { rest, around } : { rest: words, around: [] };
}

function someStretch(
  bare: string,
  shape: string,
  first: number,
  end: number,
  holds: (start: number) => boolean,
): boolean {
  for (let start = first; start < end; start += 1) {
    if (holds(start) && pieceIn(bare, shape, start, end)) return true;
  }
  return false;
}

/** For each place the fewest words that fill the stretch up to it, or null. */
function rowsFromStart(rest: string): readonly (readonly Piece[] | null)[] {
  const shape = characterShape(rest);
  const rows: (readonly Piece[] | null)[] = [[]];
  for (let end = 1; end <= rest.length; end += 1) {
    let fewest: readonly Piece[] | null = null;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start += 1) {
      const before = rows[start];
      if (!before || (fewest && before.length + 1 >= fewest.length)) continue;
      const piece = pieceIn(rest, shape, start, end);
      if (piece) fewest = [...before, piece];
    }
    rows[end] = fewest;
  }
  return rows;
}

/** As pieceOf, for a stretch; most are ruled out before they are cut out. */
function pieceIn(bare: string, shape: string, start: number, end: number): Piece | null {
  const length = end - start;
  const mayBe =
    isDigit(bare.charCodeAt(start)) || mayBeWord(length < SHORTEST_SHAPED ? bare : shape, start, length);
  return mayBe ? pieceOf(bare.slice(start, end), shape.slice(start, end)) : null;
}

function pieceOf(text: string, shape: string): Piece | null {
  const key = text.length < SHORTEST_SHAPED ? text : shape;
  const found = mayBeWord(key, 0, key.length) ? WORDS.get(key) : undefined;
  if (found) return { text, word: found.word, kind: found.kind };
  return isDigit(text.charCodeAt(0)) && DIGITS.test(text) ? { text, word: text, kind: 'digits' } : null;
}

/** Asked first: most of what is looked at begins with a letter. */
function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** False only for a stretch that is no key of WORDS; cheaper than to ask there. */
function mayBeWord(text: string, start: number, length: number): boolean {
  const edges = EDGES[length];
  if (!edges) return false;
  if (length === 1) return edges[(text.charCodeAt(start) & 31) << 5] === 1;
  return edges[pairOf(text, start)] === 1 && edges[ENDS + pairOf(text, start + length - 2)] === 1;
}

function wordEdgeMarks(keys: readonly string[]): readonly (Uint8Array | undefined)[] {
  const edges: (Uint8Array | undefined)[] = [];
  for (const key of keys) {
    const marks = edges[key.length] ?? new Uint8Array(2 * ENDS);
    marks[pairOf(key, 0)] = 1;
    marks[ENDS + pairOf(key, Math.max(0, key.length - 2))] = 1;
    edges[key.length] = marks;
  }
  return edges;
}

/** The two characters at a place as ten bits; behind the end of the text they are 0. */
function pairOf(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);
}

function wordTable(lists: readonly (readonly [WordKind, readonly string[]])[]) {
  const table = new Map<string, { word: string; kind: WordKind }>();
  for (const [kind, words] of lists) {
    for (const word of words) {
      // As names are read: folded, so that words of other scripts are found in names and handles alike.
      const folded = foldName(word).replaceAll(' ', '');
      const key = folded.length < SHORTEST_SHAPED ? folded : characterShape(folded);
      if (!table.has(key)) table.set(key, { word: folded, kind });
    }
  }
  return table;
}
