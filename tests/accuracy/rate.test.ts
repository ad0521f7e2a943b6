// Rates and their intervals. Reference values worked out by hand from the formula, or by symmetry.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, rateOf, shareOf, wilson } from './rate.ts';

const rates = fc
  .record({ of: fc.integer({ min: 1, max: 100_000 }), part: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ of, part }) => ({ hits: Math.round(of * part), of }));

describe('wilson', () => {
  it.each([
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [5, 10, 0.2366, 0.7634],
    [81, 263, 0.2553, 0.3662],
  ])('%i of %i', (hits, of, low, high) => {
    const interval = wilson({ hits, of });
    expect(interval?.[0]).toBeCloseTo(low, 3);
    expect(interval?.[1]).toBeCloseTo(high, 3);
  });

  it('has no interval for no cases', () => {
    expect(wilson({ hits: 0, of: 0 })).toBeNull();
    expect(shareOf({ hits: 0, of: 0 })).toBeNull();
  });

  it('holds the share, inside 0 to 1, and mirrors', () => {
    fc.assert(
      fc.property(rates, ({ hits, of }) => {
        const [low, high] = wilson({ hits, of }) ?? [Number.NaN, Number.NaN];
        const [mirroredLow, mirroredHigh] = wilson({ hits: of - hits, of }) ?? [Number.NaN, Number.NaN];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(hits / of + 1e-12);
        expect(high).toBeGreaterThanOrEqual(hits / of - 1e-12);
        expect(low).toBeCloseTo(1 - mirroredHigh, 9);
        expect(high).toBeCloseTo(1 - mirroredLow, 9);
      }),
    );
  });
});

describe('cell', () => {
  it.each([
    [{ hits: 5, of: 10 }, 'share', '.500 [.237–.763]'],
    [{ hits: 10, of: 10 }, 'share', '1.000 [.722–1.000]'],
    [{ hits: 0, of: 10 }, 'per 10,000', '0.0 [0.0–2775.3]'],
    [{ hits: 0, of: 10 }, 'count', '0 of 10 [.000–.278]'],
    [{ hits: 0, of: 0 }, 'share', '–'],
  ] as const)('%o as %s', (rate, unit, expected) => {
    expect(cell(rate, unit)).toBe(expected);
  });
});

it('counts the cases that hit', () => {
  expect(rateOf([1, 2, 3, 4], (n) => n > 1)).toEqual({ hits: 3, of: 4 });
});
