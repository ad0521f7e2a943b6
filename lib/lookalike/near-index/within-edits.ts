// Counts edits between two handles as codes, up to two: insert, delete, replace, swap neighbours, no place edited twice
// (optimal string alignment). Runs along equal characters and branches where they differ, so that most pairs end early.

/** Gives the edits between own [0, ownEnd) and other [from, to), or -1 if they are more than `limit`. */
export function editsWithin(
  own: Uint8Array,
  ownEnd: number,
  other: Uint8Array,
  from: number,
  to: number,
  limit: number,
): number {
  const least = Math.abs(ownEnd - (to - from));
  if (least > limit || !reach(own, 0, ownEnd, other, from, to, limit)) return -1;
  let edits = limit;
  while (edits > least && reach(own, 0, ownEnd, other, from, to, edits - 1)) edits -= 1;
  return edits;
}

/** Whether `left` edits are enough for what is left of both. */
function reach(
  own: Uint8Array,
  ownFrom: number,
  ownEnd: number,
  other: Uint8Array,
  otherFrom: number,
  otherEnd: number,
  left: number,
): boolean {
  let i = ownFrom;
  let j = otherFrom;
  while (i < ownEnd && j < otherEnd && own[i] === other[j]) {
    i += 1;
    j += 1;
  }
  const longer = ownEnd - i - (otherEnd - j);
  if (i === ownEnd || j === otherEnd) return Math.abs(longer) <= left;
  if (left === 0) return false;
  const rest = left - 1;
  if (longer > -left && longer < left) {
    if (reach(own, i + 1, ownEnd, other, j + 1, otherEnd, rest)) return true;
    const swapped = own[i] === other[j + 1] && own[i + 1] === other[j] && i + 1 < ownEnd && j + 1 < otherEnd;
    if (swapped && reach(own, i + 2, ownEnd, other, j + 2, otherEnd, rest)) return true;
  }
  if (longer > -rest && reach(own, i + 1, ownEnd, other, j, otherEnd, rest)) return true;
  return longer < rest && reach(own, i, ownEnd, other, j + 1, otherEnd, rest);
}
