// The keys under which the near index files a handle, and those it looks a handle up under. Two handles within the edits
// that the known one's length allows share a key, always; sharing a key proves nothing, edits are counted afterwards.
//
// Up to 7 characters (one edit): the whole handle, and the handle without each of its characters. From 8 (two edits) it
// is cut in two: of two edits at most one falls into the first part, or else the second part is untouched. So: the first
// part and that without each of its characters, and the second part as it is: some 9 keys, where the deletion
// neighbourhood of the whole (Bocek, Hunt and Stiller, "Fast Similarity Search in Large Dictionaries", 2007) takes 67.
// A part of the known handle is compared with as many characters at the same end of the other; whatever edits do to the
// lengths, one missing character on either side makes up for one edit.

import { editsAllowed } from '../near-limit.ts';

/** Longer handles are neither filed nor found; TikTok's end at 24 characters. */
export const MAX_LENGTH = 64;
/** Room for the keys of one handle or one look-up: at most five first parts of 10, and two second parts for each of five lengths. */
export const MOST_KEYS = 128;

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
  if (length < 10) return 5;
  return length < 13 ? 6 : 8;
});

/** Writes the keys that a known handle is filed under; gives how many. The handle is `length` codes from `from`. */
export function filingKeys(codes: Uint8Array, from: number, length: number, keys: Uint32Array): number {
  if (length >= SHORTEST_CUT) {
    const first = FIRST_LENGTH[length] ?? 0;
    const count = partKeys(codes, from, first, FIRST ^ first, keys, 0);
    keys[count] = mixed(tailHash(codes, from + first, from + length), SECOND ^ length);
    return count + 1;
  }
  if (editsAllowed(length) > 0) return partKeys(codes, from, length, WHOLE, keys, 0);
  keys[0] = mixed(tailHash(codes, from, from + length), WHOLE);
  return 1;
}

/** Writes the keys that known handles near to this one may be filed under; gives how many. */
export function searchKeys(codes: Uint8Array, length: number, keys: Uint32Array): number {
  if (length < SHORTEST_WITHOUT) {
    keys[0] = mixed(tailHash(codes, 0, length), WHOLE);
    return 1;
  }
  let count = length <= SHORTEST_CUT ? partKeys(codes, 0, length, WHOLE, keys, 0) : 0;
  const shortest = Math.max(SHORTEST_CUT, length - MOST_EDITS);
  const longest = Math.min(MAX_LENGTH, length + MOST_EDITS);
  let firstBefore = 0;
  for (let other = shortest; other <= longest; other += 1) {
    const first = FIRST_LENGTH[other] ?? 0;
    if (first !== firstBefore) count = partKeys(codes, 0, first, FIRST ^ first, keys, count);
    firstBefore = first;
    count = tailKeys(codes, length, length - (other - first), SECOND ^ other, keys, count);
  }
  return count;
}

/**
 * The second part as it stands, and as it stands if its first character has changed places with the one before: such a
 * swap across the cut would count against both parts.
 */
function tailKeys(
  codes: Uint8Array,
  length: number,
  cut: number,
  seed: number,
  keys: Uint32Array,
  filled: number,
): number {
  keys[filled] = mixed(tailHash(codes, cut, length), seed);
  const before = codes[cut - 1] ?? 0;
  const after = codes[cut] ?? 0;
  if (before === after) return filled + 1;
  const swapped = tailHash(codes, cut + 1, length) + Math.imul(before + 1, powerOf(length - cut - 1));
  keys[filled + 1] = mixed(swapped, seed);
  return filled + 2;
}

/** The part, and the part without each of its characters; each hash comes from the one before by one multiplication. */
function partKeys(
  codes: Uint8Array,
  from: number,
  length: number,
  seed: number,
  keys: Uint32Array,
  filled: number,
): number {
  const last = from + length - 1;
  let count = filled;
  let without = tailHash(codes, from, last);
  keys[count] = mixed(Math.imul(without, BASE) + (codes[last] ?? 0) + 1, seed);
  count += 1;
  keys[count] = mixed(without, seed);
  count += 1;
  let power = 1;
  for (let at = last - 1; at >= from; at -= 1) {
    const here = codes[at] ?? 0;
    const next = codes[at + 1] ?? 0;
    if (here !== next) {
      without = (without + Math.imul(next - here, power)) | 0;
      keys[count] = mixed(without, seed);
      count += 1;
    }
    power = Math.imul(power, BASE);
  }
  return count;
}

/** Polynomial hash of the codes in [from, to). */
function tailHash(codes: Uint8Array, from: number, to: number): number {
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
