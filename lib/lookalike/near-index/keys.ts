// The keys under which the near index files a handle, and those it looks a handle up under. Two handles within the edits
// that the known one's length allows share a key, always; sharing a key proves nothing, edits are counted afterwards.
//
// Up to 7 characters (one edit): the whole handle, and the handle without each of its characters. From 8 (two edits) it
// is cut in two: of two edits at most one falls into the first part, or else the second part is untouched. So: the first
// part and that without each of its characters, and the second part as it is: some 9 keys, where the deletion
// neighbourhood of the whole (Bocek, Hunt and Stiller, "Fast Similarity Search in Large Dictionaries", 2007) takes 67.
// A part of the known handle is compared with as many characters at the same end of the other; whatever edits do to the
// lengths, one missing character on either side makes up for one edit.
// Beside each key stand the letters of the handle's other part: two edits change four of them at most, which sorts out
// nearly all that share a key by chance.

import { editsAllowed } from '../near-limit.ts';
import { lettersOf } from './letters.ts';

/** Longer handles are neither filed nor found; TikTok's end at 24 characters. */
export const MAX_LENGTH = 64;

/** Keys of one handle, to be written over by the next; `letters` are those of what the key beside them leaves out. */
export interface KeyList {
  count: number;
  readonly keys: Uint32Array;
  readonly letters: Uint32Array;
}

/** At most five first parts of 9 keys, and two second parts for each of five lengths; or one handle of 8 with its keys. */
const MOST_KEYS = 128;
const MOST_EDITS = 2;
const SHORTEST_CUT = 8;
/** One less than the shortest known handle that allows an edit. */
const SHORTEST_WITHOUT = 4;
/** Seeds that keep whole handles, first parts and second parts from meeting by chance. */
const WHOLE = 0x1b873593;
const FIRST = 0x2545f491;
const SECOND = 0x6c8e9cf5;

const BASE = 0x01000193;

/** How many characters the first part has, by the length of the handle; measured: longer ones find fewer by chance, and leave less for the second. */
const FIRST_LENGTH = Uint8Array.from({ length: MAX_LENGTH + 3 }, (_, length) => {
  if (length < SHORTEST_CUT) return 0;
  if (length < 11) return 5;
  return 7;
});

/** Gives an empty list with room for the keys of any handle. */
export function emptyKeyList(): KeyList {
  return { count: 0, keys: new Uint32Array(MOST_KEYS), letters: new Uint32Array(MOST_KEYS) };
}

/** Lists the keys that a known handle is filed under. The handle is `length` codes from `from`. */
export function listFilingKeys(codes: Uint8Array, from: number, length: number, list: KeyList): void {
  list.count = 0;
  const to = from + length;
  if (length < SHORTEST_CUT) {
    const letters = lettersOf(codes, from, to);
    if (editsAllowed(length) > 0) listPart(codes, from, length, WHOLE, letters, list);
    else listKey(list, mixed(hashOf(codes, from, to), WHOLE), letters);
    return;
  }
  const first = FIRST_LENGTH[length] ?? 0;
  const cut = from + first;
  listPart(codes, from, first, FIRST ^ first, lettersOf(codes, cut, to), list);
  listKey(list, mixed(hashOf(codes, cut, to), SECOND ^ length), lettersOf(codes, from, cut));
}

/** Lists the keys that known handles near to this one, the first `length` codes, may be filed under. */
export function listSearchKeys(codes: Uint8Array, length: number, list: KeyList): void {
  list.count = 0;
  if (length <= SHORTEST_CUT) {
    const letters = lettersOf(codes, 0, length);
    if (length >= SHORTEST_WITHOUT) listPart(codes, 0, length, WHOLE, letters, list);
    else listKey(list, mixed(hashOf(codes, 0, length), WHOLE), letters);
  }
  const longest = Math.min(MAX_LENGTH, length + MOST_EDITS);
  let firstBefore = 0;
  for (let other = Math.max(SHORTEST_CUT, length - MOST_EDITS); other <= longest; other += 1) {
    const first = FIRST_LENGTH[other] ?? 0;
    if (first !== firstBefore) {
      listPart(codes, 0, first, FIRST ^ first, lettersOf(codes, first, length), list);
    }
    firstBefore = first;
    listTail(codes, length, length - (other - first), SECOND ^ other, list);
    if (Math.abs(other - length) < MOST_EDITS)
      listSwappedTail(codes, length, length - (other - first), SECOND ^ other, list);
  }
}

/** The second part as it stands. */
function listTail(codes: Uint8Array, length: number, cut: number, seed: number, list: KeyList): void {
  listKey(list, mixed(hashOf(codes, cut, length), seed), lettersOf(codes, 0, cut));
}

/**
 * The second part as it was if its first character has changed places with the one before: such a swap across the cut
 * would count against both parts. It leaves room for one other edit, so lengths lie one apart at most.
 */
function listSwappedTail(codes: Uint8Array, length: number, cut: number, seed: number, list: KeyList): void {
  const before = codes[cut - 1] ?? 0;
  if (before === codes[cut]) return;
  const swapped = hashOf(codes, cut + 1, length) + Math.imul(before + 1, powerOf(length - cut - 1));
  listKey(list, mixed(swapped, seed), lettersOf(codes, 0, cut));
}

/** The part, and the part without each of its characters; each hash comes from the one before by one multiplication. */
function listPart(
  codes: Uint8Array,
  from: number,
  length: number,
  seed: number,
  letters: number,
  list: KeyList,
): void {
  const last = from + length - 1;
  let without = hashOf(codes, from, last);
  listKey(list, mixed(Math.imul(without, BASE) + (codes[last] ?? 0) + 1, seed), letters);
  listKey(list, mixed(without, seed), letters);
  let power = 1;
  for (let at = last - 1; at >= from; at -= 1) {
    const here = codes[at] ?? 0;
    const next = codes[at + 1] ?? 0;
    if (here !== next) {
      without = (without + Math.imul(next - here, power)) | 0;
      listKey(list, mixed(without, seed), letters);
    }
    power = Math.imul(power, BASE);
  }
}

function listKey(list: KeyList, key: number, letters: number): void {
  list.keys[list.count] = key;
  list.letters[list.count] = letters;
  list.count += 1;
}

/** Polynomial hash of the codes in [from, to). */
function hashOf(codes: Uint8Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, BASE) + (codes[at] ?? 0) + 1) | 0;
  return hash;
}

const POWERS = new Int32Array(MAX_LENGTH + MOST_EDITS + 1);
POWERS[0] = 1;
for (let exponent = 1; exponent < POWERS.length; exponent += 1) {
  POWERS[exponent] = Math.imul(POWERS[exponent - 1] ?? 0, BASE);
}

function powerOf(exponent: number): number {
  return POWERS[exponent] ?? 0;
}

/** Spreads a hash over all 32 bits (the finalizer of MurmurHash3, public domain, Austin Appleby). */
function mixed(hash: number, seed: number): number {
  let h = hash ^ seed;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
