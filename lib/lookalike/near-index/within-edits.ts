// Counts edits between two handles as codes, up to two: insert, delete, replace, swap neighbours, no place edited twice
// (optimal string alignment). Equal beginnings and ends are put aside first; then the two differ at both ends, so that of
// two edits one stands at either end and all between them is equal. That leaves a handful of cases, each one comparison.

/** Gives the edits between own [0, ownEnd) and other [from, to), or -1 if they are more than `limit` (0 to 2). */
export function editsWithin(
  own: Uint8Array,
  ownEnd: number,
  other: Uint8Array,
  from: number,
  to: number,
  limit: number,
): number {
  const longer = ownEnd - (to - from);
  if (longer > limit || longer < -limit) return -1;
  let i = 0;
  let j = from;
  while (i < ownEnd && j < to && own[i] === other[j]) {
    i += 1;
    j += 1;
  }
  let end = ownEnd;
  let otherEnd = to;
  while (end > i && otherEnd > j && own[end - 1] === other[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  const edits =
    longer >= 0 ? between(own, i, end, other, j, otherEnd) : between(other, j, otherEnd, own, i, end);
  return edits > limit ? -1 : edits;
}

const TOO_MANY = 3;

/** Edits between two stretches that differ at both ends, a [i, m) no shorter than b [j, n); TOO_MANY from three on. */
function between(a: Uint8Array, i: number, m: number, b: Uint8Array, j: number, n: number): number {
  const length = n - j;
  const longer = m - i - length;
  if (length === 0) return longer;
  if (longer === 2) return areEqual(a, i + 1, b, j, length) ? 2 : TOO_MANY;
  return longer === 1 ? oneLonger(a, i, m, b, j, n) : asLong(a, i, m, b, j, n);
}

/** One deletion, and one replacement or swap at the other end. */
function oneLonger(a: Uint8Array, i: number, m: number, b: Uint8Array, j: number, n: number): number {
  const inner = n - j - 1;
  if (areEqual(a, i + 1, b, j, inner) || areEqual(a, i + 1, b, j + 1, inner)) return 2;
  if (inner < 1) return TOO_MANY;
  const atEnd = areSwapped(a, m - 2, b, n - 2) && areEqual(a, i + 1, b, j, inner - 1);
  if (atEnd || (areSwapped(a, i, b, j) && areEqual(a, i + 2, b, j + 2, inner - 1))) return 2;
  return TOO_MANY;
}

/** One replacement or swap; two of these, one at each end; or an insertion at one end and a deletion at the other. */
function asLong(a: Uint8Array, i: number, m: number, b: Uint8Array, j: number, n: number): number {
  const length = n - j;
  if (length === 1) return 1;
  const isSwappedFirst = areSwapped(a, i, b, j);
  if (length === 2) return isSwappedFirst ? 1 : 2;
  if (areEqual(a, i + 1, b, j + 1, length - 2)) return 2;
  if (areEqual(a, i + 1, b, j, length - 1) || areEqual(a, i, b, j + 1, length - 1)) return 2;
  const isSwappedLast = areSwapped(a, m - 2, b, n - 2);
  if (isSwappedLast && areEqual(a, i + 1, b, j + 1, length - 3)) return 2;
  if (!isSwappedFirst) return TOO_MANY;
  if (areEqual(a, i + 2, b, j + 2, length - 3)) return 2;
  return isSwappedLast && length > 3 && areEqual(a, i + 2, b, j + 2, length - 4) ? 2 : TOO_MANY;
}

function areSwapped(a: Uint8Array, i: number, b: Uint8Array, j: number): boolean {
  return a[i] === b[j + 1] && a[i + 1] === b[j];
}

function areEqual(a: Uint8Array, i: number, b: Uint8Array, j: number, length: number): boolean {
  for (let at = 0; at < length; at += 1) if (a[i + at] !== b[j + at]) return false;
  return true;
}
