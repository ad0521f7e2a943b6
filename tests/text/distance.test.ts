// The edit distance against a plain table filled in full, and its early exit.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../lib/text/distance.ts';

const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });

/** The textbook form: every cell, no band, no limit. */
function plainDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? Number.NaN;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(i - 2, j - 2) + 1);
      const row = table[i];
      if (row) row[j] = best;
    }
  }
  return at(a.length, b.length);
}

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['mara', 'mara', 0],
    ['mara', 'maar', 1], // a swap is one edit
    ['mara', 'maria', 1],
    ['mara', 'mra', 1],
    ['mara', 'lara', 1],
    ['mara', 'nora', 2],
    ['ca', 'abc', 3], // a swapped stretch is not edited again
    ['', 'abc', 3],
  ])('of %j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance);
  });

  it('is the plain distance, cut at the limit', () => {
    fc.assert(
      fc.property(short, short, fc.integer({ min: 0, max: 9 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1));
      }),
      { numRuns: 3000 },
    );
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3));
      }),
    );
  });

  it('takes a limit below nothing as nothing', () => {
    expect(editDistance('a', 'b', -4)).toBe(1);
    expect(editDistance('a', 'a', -4)).toBe(0);
  });
});
