// Finds a known handle inside another one: whole, behind or before words, or at an edge.

import { foldName } from '../text/fold.ts';
import { bareHandle, characterShape, handleKey, shapeOfCode } from '../text/handle-key.ts';
import { markEdges } from './words-in-codes.ts';
import { type Piece, type WordKind, wordEdges, wordsOf } from './words-in-names.ts';

/** What stands around the known handle: nothing, words of one leading kind, or something else. */
export type Surroundings = WordKind | 'nothing' | 'other';

/** How a known handle sits in another: the stretch that reads like it, and what was written around it, as written. */
export interface HandleSplit {
  readonly core: string;
  readonly before: string;
  readonly after: string;
  readonly pieces: readonly Piece[];
  readonly surroundings: Surroundings;
}

/** A handle made ready: `places[i]` is where the i-th character of `bare` stands in `written`. */
export interface PlacedHandle {
  readonly written: string;
  readonly bare: string;
  readonly places: readonly number[];
  /** Places of `bare` before which, and behind which, there is nothing but a row of known words. */
  readonly before: readonly boolean[];
  readonly behind: readonly boolean[];
  /** Places of `bare` at which a name may begin, and at which one may end. */
  readonly starts: readonly boolean[];
  readonly ends: readonly boolean[];
}

/** One stretch of a bare handle that may be somebody's handle. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const SEPARATOR = /[._\s-]/;
/** Two letters that are read as one. */
const PAIRS = /rn|vv/;
const PLAIN = /^[a-z0-9]*$/;
const ASCII = /^[\x20-\x7e]*$/;
const MAX_CHARACTERS = 64;
const LONGEST_CODE = 3;
/** A copy may repeat letters or write m as rn; a stretch that is longer than this over its model is not looked at. */
const MOST_EXTRA = 3;

/** Working memory for one handle. */
const WRITTEN = new Uint8Array(MAX_CHARACTERS);
const SHAPE = new Uint8Array(MAX_CHARACTERS);
const BEFORE = new Uint8Array(MAX_CHARACTERS + 1);
const BEHIND = new Uint8Array(MAX_CHARACTERS + 1);

/** Of several kinds around one handle the first of these names the whole. */
const LEADING: readonly WordKind[] = ['fan', 'family', 'claim', 'filler', 'digits'];

/** Gives a handle made ready for splitAround and stretchesOf. TikTok's handles are ASCII; one from elsewhere is folded. */
export function placeHandle(handle: string): PlacedHandle {
  const ascii = ASCII.test(handle) ? handle : foldName(handle);
  const written = ascii.replace('@', '').toLowerCase().slice(0, MAX_CHARACTERS);
  const places: number[] = [];
  for (let place = 0; place < written.length; place += 1) {
    if (!SEPARATOR.test(written.charAt(place))) places.push(place);
  }
  const bare = bareHandle(written);
  const { before, behind } = edgesOf(bare);
  const isBreak = breaksOf(bare, places);
  return {
    written,
    bare,
    places,
    before,
    behind,
    starts: before.map((row, place) => row || isBreak[place] === true),
    ends: behind.map((row, place) => row || isBreak[place] === true),
  };
}

/** As wordEdges; for handles as TikTok has them the quick way. */
function edgesOf(bare: string): ReturnType<typeof wordEdges> {
  if (!PLAIN.test(bare)) return wordEdges(bare);
  const { length } = bare;
  for (let place = 0; place < length; place += 1) {
    const code = bare.charCodeAt(place);
    WRITTEN[place] = code;
    SHAPE[place] = shapeOfCode(code);
  }
  markEdges(WRITTEN, SHAPE, length, BEFORE, BEHIND);
  const before: boolean[] = [];
  const behind: boolean[] = [];
  for (let place = 0; place <= length; place += 1) {
    before.push(BEFORE[place] === 1);
    behind.push(BEHIND[place] === 1);
  }
  return { before, behind };
}

/**
 * Gives the stretches of a handle at which a known handle may stand: at an edge of it, or at a break (a dot, an
 * underscore, letters meeting digits, or a row of known words up to the edge). Longest first, then leftmost.
 */
export function stretchesOf({ bare, starts, ends }: PlacedHandle, shortest: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let length = bare.length; length >= Math.max(1, shortest); length -= 1) {
    for (let from = 0; from + length <= bare.length; from += 1) {
      const to = from + length;
      if (from === 0 || to === bare.length || starts[from] || ends[to]) stretches.push({ from, to });
    }
  }
  return stretches;
}

/** Gives the stretches with nothing but rows of known words around them: the whole handle, and it without such words. */
export function stretchesBetweenWords(
  { bare, before, behind }: PlacedHandle,
  shortest: number,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let from = 0; from + shortest <= bare.length; from += 1) {
    if (!before[from]) continue;
    for (let to = from + shortest; to <= bare.length; to += 1) if (behind[to]) stretches.push({ from, to });
  }
  return stretches;
}

/**
 * Gives the loose keys of stretches, as handleKey would of each text alone. Where nothing is read as a pair (rn, vv), all
 * of them are stretches of one key.
 */
export function stretchKeys(bare: string): (stretch: Stretch) => string {
  if (PAIRS.test(bare)) return ({ from, to }) => handleKey(bare.slice(from, to));
  const shape = characterShape(bare);
  const inKey: number[] = [];
  let key = '';
  for (let place = 0; place < shape.length; place += 1) {
    if (place === 0 || shape.charCodeAt(place) !== shape.charCodeAt(place - 1)) key += shape.charAt(place);
    inKey.push(key.length);
  }
  return ({ from, to }) => key.slice((inKey[from] ?? 1) - 1, inKey[to - 1]);
}

/**
 * Gives how the target's handle sits in the other, or null when it does not. Of several places the one with the most
 * telling surroundings counts: nothing, then known words, then anything else.
 */
export function splitAround(handle: PlacedHandle, targetHandle: string): HandleSplit | null {
  const key = handleKey(targetHandle);
  const longest = bareHandle(targetHandle).length + MOST_EXTRA;
  if (key === '' || handle.bare.length < key.length || !mayHold(handle, key)) return null;
  let fallback: HandleSplit | null = null;
  for (const { from, to } of stretchesOf(handle, key.length)) {
    if (to - from > longest || handleKey(handle.bare.slice(from, to)) !== key) continue;
    const split = splitAt(handle, from, to);
    if (split.surroundings !== 'other') return split;
    fallback ??= split;
  }
  return fallback;
}

/** Where nothing is read as a pair, the key of a stretch stands in the key of the whole. */
function mayHold({ bare }: PlacedHandle, key: string): boolean {
  return PAIRS.test(bare) || handleKey(bare).includes(key);
}

function splitAt({ written, bare, places }: PlacedHandle, from: number, to: number): HandleSplit {
  const before = wordsOf(bare.slice(0, from));
  const after = wordsOf(bare.slice(to));
  const pieces = before && after ? [...before, ...after] : [];
  const first = places[from] ?? 0;
  const last = places[to - 1] ?? written.length - 1;
  return {
    core: bare.slice(from, to),
    before: from === 0 ? '' : written.slice(0, first),
    after: to === bare.length ? '' : written.slice(last + 1),
    pieces,
    surroundings: before && after ? surroundingsOf(pieces) : 'other',
  };
}

function surroundingsOf(pieces: readonly Piece[]): Surroundings {
  const leading = LEADING.find((kind) => pieces.some((piece) => piece.kind === kind)) ?? 'nothing';
  return leading === 'family' && !namesBranch(pieces) ? 'other' : leading;
}

/** A code of two or three letters names a branch when it stands by itself: "uk" does, "cr7" and "chde" are something else. */
function namesBranch(pieces: readonly Piece[]): boolean {
  const places = pieces.filter(({ kind }) => kind === 'family');
  if (places.some(({ word }) => word.length > LONGEST_CODE)) return true;
  return places.length === 1 && !pieces.some(({ kind }) => kind === 'digits');
}

/** For each place whether a dot or underscore stands there, or letters meet digits; both edges count. */
function breaksOf(bare: string, places: readonly number[]): readonly boolean[] {
  const isBreak: boolean[] = [];
  for (let place = 0; place <= bare.length; place += 1) {
    isBreak.push(
      place === 0 ||
        place === bare.length ||
        (places[place] ?? 0) - (places[place - 1] ?? 0) > 1 ||
        isDigit(bare.charCodeAt(place)) !== isDigit(bare.charCodeAt(place - 1)),
    );
  }
  return isBreak;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
