// Whether a handle can mean anybody at all, asked before any key is made as a text: nearly all mean nobody, and of those
// nothing more is made. Handles as TikTok has them are looked at so; of everything else the answer is that it may.
// The short way, for the sake of speed: where this says no, the keys of findCandidates' long way find nothing.

import { handleReadings } from '../text/handle-readings.ts';
import { isFiled, type KeyTable, placesUnderHash } from './key-table.ts';
import { isAnyNear, type NearIndex } from './near-index/near-index.ts';
import { codesMemory, hashBag, LONGEST_QUICK, smallCode, startCodes, takeCode } from './quick-codes.ts';
import { emptyBeginnings, hashStretch, hashTurned, noteNext } from './rolling-hash.ts';
import { leastRotationStart, SHORTEST_TURNED } from './turned-handle.ts';
import { ANY_KIND, isDigit, kindInCodes, markEdges } from './words-in-codes.ts';

/** What handles are looked up in. */
interface HandleTables {
  readonly byHandleKey: KeyTable;
  readonly byTurned: KeyTable;
  readonly near: NearIndex;
}

const [DASH, DOT, UNDERSCORE] = [45, 46, 95] as const;
const [C, L, ONE, R, N, V] = [99, 108, 49, 114, 110, 118] as const;

const handle = codesMemory();
/** Where words begin and end, rows of known words apart and with the breaks between letters, digits and separators. */
const before = new Uint8Array(LONGEST_QUICK + 1);
const behind = new Uint8Array(LONGEST_QUICK + 1);
const isBreak = new Uint8Array(LONGEST_QUICK + 1);
/** The loose key as hashes, and how much of it each character ends. */
const keys = emptyBeginnings();
const inKey = new Uint8Array(LONGEST_QUICK + 1);
const shapes = emptyBeginnings();
let holdsOtherReading = false;

/** Asked of a stretch of the handle that is filed at these places: whether one of them counts inside others. */
type CountsInside = (places: readonly number[]) => boolean;

/** False only for a handle by which findCandidates would find nobody. `shortest` is the shortest stretch that counts. */
export function mayHandleMean(
  tables: HandleTables,
  written: string,
  shortest: number,
  countsInside: CountsInside,
): boolean {
  if (!readHandle(written)) return true;
  const hasMore = holdsOtherReading;
  if (isFound(tables, shortest, countsInside)) return true;
  if (!hasMore) return false;
  const [, other = ''] = handleReadings(written);
  return !readHandle(other) || isFound(tables, shortest, countsInside);
}

/** Reads letters, digits, dots, underscores and dashes; false for anything else, and where two letters may be read as one. */
function readHandle(text: string): boolean {
  const { length } = text;
  if (length > LONGEST_QUICK) return false;
  startCodes(handle);
  holdsOtherReading = false;
  let last = 0;
  let isFirst = true;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const small = smallCode(code);
    if (small === 0) {
      if (code !== DOT && code !== UNDERSCORE && code !== DASH) return false;
      isFirst = true;
      continue;
    }
    if ((last === R && small === N) || (last === V && small === V)) return false;
    if (last === C && (small === L || small === ONE)) holdsOtherReading = true;
    isBreak[handle.length] = isFirst || isDigit(small) !== isDigit(last) ? 1 : 0;
    if (!takeCode(handle, small, isFirst)) return false;
    last = small;
    isFirst = false;
  }
  isBreak[handle.length] = 1;
  return true;
}

function isFound(tables: HandleTables, shortest: number, countsInside: CountsInside): boolean {
  const { length, written, shape } = handle;
  if (length === 0) return false;
  noteKeys();
  hashStretch(keys, 0, inKey[length - 1] ?? 0);
  if (isFiled(tables.byHandleKey) || isAnyNear(tables.near, written, length)) return true;
  markEdges(written, shape, length, before, behind);
  return isInside(tables, shortest, countsInside) || (length >= SHORTEST_TURNED && isTurned(tables));
}

function noteKeys(): void {
  const { length, shape } = handle;
  let inKeys = 0;
  for (let at = 0; at < length; at += 1) {
    const code = shape[at] ?? 0;
    noteNext(shapes, at, code);
    if (at === 0 || code !== shape[at - 1]) {
      noteNext(keys, inKeys, code);
      inKeys += 1;
    }
    inKey[at] = inKeys;
  }
}

/** Whether a known handle stands inside: at an edge, or at a break. As stretchesOf and stretchKeys. */
function isInside({ byHandleKey }: HandleTables, shortest: number, countsInside: CountsInside): boolean {
  const { length } = handle;
  for (let from = 0; from + shortest <= length; from += 1) {
    const isStart = before[from] === 1 || isBreak[from] === 1;
    const first = (inKey[from] ?? 1) - 1;
    for (let to = from + shortest; to <= length; to += 1) {
      if (!isStart && isBreak[to] !== 1 && behind[to] !== 1) continue;
      hashStretch(keys, first, inKey[to - 1] ?? 0);
      const places = placesUnderHash(byHandleKey);
      if (places.length > 0 && countsInside(places)) return true;
    }
  }
  return false;
}

/** Whether the handle, or it without known words around it, is a known one turned round. As turnedKeys. */
function isTurned({ byTurned }: HandleTables): boolean {
  const { length, shape, words, kinds } = handle;
  for (let from = 0; from + SHORTEST_TURNED <= length; from += 1) {
    if (before[from] !== 1) continue;
    for (let to = from + SHORTEST_TURNED; to <= length; to += 1) {
      if (behind[to] !== 1) continue;
      hashTurned(shapes, from, from + leastRotationStart(shape, from, to - from), to);
      if (isFiled(byTurned)) return true;
    }
  }
  if (words < 2) return false;
  for (let word = 0; word < words; word += 1) {
    kinds[word] = kindInCodes(handle.written, shape, handle.from[word] ?? 0, handle.to[word] ?? 0);
  }
  return hashBag(handle, ANY_KIND) > 1 && isFiled(byTurned);
}
