import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Point, slopeOf } from '../../../lib/rules/growth/slope.ts';

function points(...pairs: readonly (readonly [number, number])[]): Point[] {
  return pairs.map(([x, y]) => ({ x, y }));
}

describe('slopeOf', () => {
  it.each<[string, Point[], number | null]>([
    ['nothing', [], null],
    ['one point', points([1, 5]), null],
    ['two points at one x', points([1, 5], [1, 9]), null],
    ['two points', points([1, 5], [3, 9]), 2],
    ['downwards', points([1, 9], [3, 5]), -2],
    ['level', points([1, 5], [2, 5], [3, 5]), 0],
    ['the middle one off the line', points([0, 0], [1, 3], [2, 0]), 0],
    // By hand: means 1.5 and 2.5; products 1.5·1.5 + 0.5·0.5 − 0.5·0.5 + 1.5·1.5 = 4.5, squares 5.
    ['four points', points([0, 1], [1, 2], [2, 2], [3, 4]), 0.9],
  ])('%s', (_, given, expected) => {
    const found = slopeOf(given);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 12);
  });

  it('of points on a line is the line’s, in any order', () => {
    const xs = fc.uniqueArray(fc.integer({ min: 0, max: 30_000 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(xs, fc.integer({ min: -9999, max: 9999 }), fc.nat({ max: 1e9 }), (all, slope, start) => {
        const line = all.map((x) => ({ x, y: start + slope * x }));
        expect(slopeOf(line)).toBeCloseTo(slope, 5);
      }),
    );
  });
});
