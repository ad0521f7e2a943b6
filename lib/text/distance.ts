// How many single edits lie between two short texts.

/**
 * Gives the optimal string alignment distance (insert, delete, replace, swap of neighbours, no stretch edited twice) in
 * UTF-16 units, or `limit + 1` as soon as it is certain to be more than `limit`. Only the diagonal band that the limit
 * allows is filled: time in length times limit, memory in length. After Boytsov 2011 (restricted Damerau distance) and
 * Ukkonen 1985 (band). A negative limit counts as 0.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const most = Math.max(0, Math.floor(limit));
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const [ownMiddle, otherMiddle] = withoutSharedEdges(a, b);
  return banded(ownMiddle, otherMiddle, most);
}

/** Cuts off what both texts begin and end with: no edit is cheaper there than none. */
function withoutSharedEdges(a: string, b: string): readonly [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end))
    end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

function banded(a: string, b: string, most: number): number {
  let beforeLast = new Int32Array(b.length + 1);
  let last = Int32Array.from({ length: b.length + 1 }, (_, j) => (j <= most ? j : most + 1));
  let row = new Int32Array(b.length + 1);
  for (let i = 1; i <= a.length; i += 1) {
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    row[from - 1] = from === 1 ? Math.min(i, most + 1) : most + 1;
    let least = from === 1 ? i : most + 1;
    for (let j = from; j <= to; j += 1) {
      const best = cell(a, b, i, j, beforeLast, last, row);
      row[j] = Math.min(best, most + 1);
      least = Math.min(least, best);
    }
    if (to < b.length) row[to + 1] = most + 1;
    if (least > most) return most + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length] ?? most + 1;
}

function cell(
  a: string,
  b: string,
  i: number,
  j: number,
  beforeLast: Int32Array,
  last: Int32Array,
  row: Int32Array,
): number {
  const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
  const replaced = (last[j - 1] ?? 0) + (same ? 0 : 1);
  const edited = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced);
  const isSwap =
    i > 1 &&
    j > 1 &&
    a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
    a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
  return isSwap ? Math.min(edited, (beforeLast[j - 2] ?? 0) + 1) : edited;
}
