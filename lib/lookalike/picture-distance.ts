// How far two picture hashes lie apart. Who computes them, and from what, is not this file's business.

import { PICTURE_HASHES } from './data/picture-hashes.ts';

const HEX = /^[0-9a-f]+$/;

/** Whether two hashes are of one picture; null when either is unknown, says nothing, or they are not of one kind. */
export function isSamePicture(own: string | null, theirs: string | null): boolean | null {
  if (own === null || theirs === null || own.length !== theirs.length) return null;
  const kind = PICTURE_HASHES.find(({ digits }) => digits === own.length);
  if (!kind || !saysSomething(own) || !saysSomething(theirs)) return null;
  return bitsApart(own, theirs) <= kind.sameUpTo;
}

/** A picture without contrast hashes to nearly nothing but zeros or ones, and is like every other such picture. */
function saysSomething(hash: string): boolean {
  if (!HEX.test(hash)) return false;
  const ones = bitsApart(hash, '0'.repeat(hash.length));
  const least = (hash.length * 4) / 16;
  return ones >= least && ones <= hash.length * 4 - least;
}

function bitsApart(a: string, b: string): number {
  let count = 0;
  for (let place = 0; place < a.length; place += 1) {
    let differing = Number.parseInt(a.charAt(place), 16) ^ Number.parseInt(b.charAt(place), 16);
    for (; differing > 0; differing >>= 1) count += differing & 1;
  }
  return count;
}
