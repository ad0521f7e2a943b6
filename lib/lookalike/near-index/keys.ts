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
import { letterOf } from './letters.ts';

/** Longer handles are neither filed nor found; TikTok's end at 24 characters. */
export const MAX_LENGTH = 64;

/** Keys of one handle, to be written over by the next; beside each key the letters of what it leaves out. */
export interface KeyList {
  count: number;
  readonly keys: Uint32Array;
  readonly letters: Uint32Array;
  /** In how many letters what shares the key may differ and still be near; of a handle to look up. */
  readonly apart: Uint8Array;
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

/** An edit changes two letters at most. */
const APART_AFTER_ONE = 2;
const APART_AFTER_TWO = 4;
/**
 * With one edit inside the first part: that moves one letter at most over the cut, and another edit changes two. Only a
 * swap across the cut moves two, and is found without the part's last character.
 */
const APART_AFTER_CUT = 3;

/** How many characters the first part has, by the length of the handle; measured: longer ones find fewer by chance, and leave less for the second. */
const FIRST_LENGTH = Uint8Array.from({ length: MAX_LENGTH + 3 }, (_, length) => {
  if (length < SHORTEST_CUT) return 0;
  if (length < 11) return 5;
  return 7;
});

/** For each place in the handle at hand: hash and letters of what is before, letters of what is behind. */
const HASHES = new Int32Array(MAX_LENGTH + MOST_EDITS + 1);
const BEFORE = new Uint32Array(MAX_LENGTH + MOST_EDITS + 1);
const BEHIND = new Uint32Array(MAX_LENGTH + MOST_EDITS + 1);

const POWERS = new Int32Array(MAX_LENGTH + MOST_EDITS + 1);
POWERS[0] = 1;
for (let exponent = 1; exponent < POWERS.length; exponent += 1) {
  POWERS[exponent] = Math.imul(POWERS[exponent - 1] ?? 0, BASE);
}

/** Gives an empty list with room for the keys of any handle. */
export function emptyKeyList(): KeyList {
  return {
    count: 0,
    keys: new Uint32Array(MOST_KEYS),
    letters: new Uint32Array(MOST_KEYS),
    apart: new Uint8Array(MOST_KEYS),
  };
}

/** Lists the keys that a known handle is filed under. The handle is `length` codes from `from`. */
export function listFilingKeys(codes: Uint8Array, from: number, length: number, list: KeyList): void {
  readParts(codes, from, length);
  if (length < SHORTEST_CUT) {
    const letters = BEHIND[0] ?? 0;
    if (editsAllowed(length) > 0) list.count = listPart(codes, from, length, WHOLE, letters, list, 0);
    else list.count = listKey(list, 0, mixed(hashBetween(0, length), WHOLE), letters, 0);
    return;
  }
  const first = FIRST_LENGTH[length] ?? 0;
  const count = listPart(codes, from, first, FIRST ^ first, BEHIND[first] ?? 0, list, 0);
  list.count = listKey(
    list,
    count,
    mixed(hashBetween(first, length), SECOND ^ length),
    BEFORE[first] ?? 0,
    0,
  );
}

/** Lists the keys that known handles near to this one, the first `length` codes, may be filed under. */
export function listSearchKeys(codes: Uint8Array, length: number, list: KeyList): void {
  let count = 0;
  readParts(codes, 0, length);
  if (length <= SHORTEST_CUT) {
    const letters = BEHIND[0] ?? 0;
    if (length >= SHORTEST_WITHOUT) {
      count = listPart(codes, 0, length, WHOLE, letters, list, 0);
      list.apart.fill(APART_AFTER_ONE, 0, count);
    } else count = listKey(list, 0, mixed(hashBetween(0, length), WHOLE), letters, 0);
  }
  const longest = Math.min(MAX_LENGTH, length + MOST_EDITS);
  let firstBefore = 0;
  for (let other = Math.max(SHORTEST_CUT, length - MOST_EDITS); other <= longest; other += 1) {
    const first = FIRST_LENGTH[other] ?? 0;
    if (first !== firstBefore) count = listFirst(codes, first, list, count);
    firstBefore = first;
    const cut = length - (other - first);
    count = listTail(length, cut, SECOND ^ other, list, count);
    if (Math.abs(other - length) < MOST_EDITS) {
      count = listSwappedTail(codes, length, cut, SECOND ^ other, list, count);
    }
  }
  list.count = count;
}

/** The first part, and without each of its characters: the part itself and that without the last come first. */
function listFirst(codes: Uint8Array, first: number, list: KeyList, count: number): number {
  const after = listPart(codes, 0, first, FIRST ^ first, BEHIND[first] ?? 0, list, count);
  for (let at = count + 2; at < after; at += 1) list.apart[at] = APART_AFTER_CUT;
  return after;
}

/** The second part as it stands. */
function listTail(length: number, cut: number, seed: number, list: KeyList, count: number): number {
  return listKey(list, count, mixed(hashBetween(cut, length), seed), BEFORE[cut] ?? 0, APART_AFTER_TWO);
}

/**
 * The second part as it was if its first character has changed places with the one before: such a swap across the cut
 * would count against both parts. It leaves room for one other edit, so lengths lie one apart at most.
 */
function listSwappedTail(
  codes: Uint8Array,
  length: number,
  cut: number,
  seed: number,
  list: KeyList,
  count: number,
): number {
  const before = codes[cut - 1] ?? 0;
  if (before === codes[cut]) return count;
  const swapped = hashBetween(cut + 1, length) + Math.imul(before + 1, POWERS[length - cut - 1] ?? 0);
  return listKey(list, count, mixed(swapped, seed), BEFORE[cut] ?? 0, APART_AFTER_TWO);
}

/**
 * The part [from, from + length), and without each of its characters, last first; each hash comes from the one before by
 * one multiplication. The part must begin where readParts began.
 */
function listPart(
  codes: Uint8Array,
  from: number,
  length: number,
  seed: number,
  letters: number,
  list: KeyList,
  begin: number,
): number {
  const last = from + length - 1;
  let without = HASHES[length - 1] ?? 0;
  let count = listKey(list, begin, mixed(HASHES[length] ?? 0, seed), letters, APART_AFTER_TWO);
  count = listKey(list, count, mixed(without, seed), letters, APART_AFTER_TWO);
  let power = 1;
  let next = codes[last] ?? 0;
  for (let at = last - 1; at >= from; at -= 1) {
    const here = codes[at] ?? 0;
    if (here !== next) {
      without = (without + Math.imul(next - here, power)) | 0;
      count = listKey(list, count, mixed(without, seed), letters, APART_AFTER_TWO);
    }
    next = here;
    power = Math.imul(power, BASE);
  }
  return count;
}

function listKey(list: KeyList, count: number, key: number, letters: number, apart: number): number {
  list.keys[count] = key;
  list.letters[count] = letters;
  list.apart[count] = apart;
  return count + 1;
}

/** Reads the handle once, so that every stretch of it has its hash and letters at hand. */
function readParts(codes: Uint8Array, from: number, length: number): void {
  let hash = 0;
  let letters = 0;
  for (let at = 0; at < length; at += 1) {
    const code = codes[from + at] ?? 0;
    hash = (Math.imul(hash, BASE) + code + 1) | 0;
    letters |= letterOf(code);
    HASHES[at + 1] = hash;
    BEFORE[at + 1] = letters;
  }
  letters = 0;
  BEHIND[length] = 0;
  for (let at = length - 1; at >= 0; at -= 1) {
    letters |= letterOf(codes[from + at] ?? 0);
    BEHIND[at] = letters;
  }
}

/** Polynomial hash of [from, to) of the handle at hand. */
function hashBetween(from: number, to: number): number {
  return ((HASHES[to] ?? 0) - Math.imul(HASHES[from] ?? 0, POWERS[to - from] ?? 0)) | 0;
}

/** Spreads a hash over all 32 bits (the finalizer of MurmurHash3, public domain, Austin Appleby). */
function mixed(hash: number, seed: number): number {
  let h = hash ^ seed;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
