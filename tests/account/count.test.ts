import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestCount, countable } from '../../lib/account/count.ts';
import type { Count } from '../../lib/account/sighting.ts';

const exact = (value: number): Count => ({ value, exact: true });
const rounded = (value: number): Count => ({ value, exact: false });

describe('countable', () => {
  it.each([
    [null, null],
    [exact(0), 0],
    [exact(-0), 0],
    [rounded(12_300), 12_300],
    [exact(-1), null],
    [exact(Number.NaN), null],
    [exact(Number.POSITIVE_INFINITY), null],
  ])('%j is %j', (count, expected) => {
    expect(countable(count)).toBe(expected);
  });
});

describe('bestCount', () => {
  it.each<[string, readonly [Count | null, number][], Count | null]>([
    ['nothing', [], null],
    ['nothing said', [[null, 5]], null],
    [
      'a number that is none',
      [
        [exact(Number.NaN), 5],
        [exact(3), 1],
      ],
      exact(3),
    ],
    [
      'the step of rounding just under a million',
      [
        [rounded(999_999), 5],
        [exact(999_850), 2],
      ],
      rounded(999_999),
    ],
    [
      'the step of rounding from a million on',
      [
        [rounded(1_000_000), 5],
        [exact(999_850), 2],
      ],
      exact(999_850),
    ],
    [
      'the step of rounding just under a billion',
      [
        [rounded(999_999_999), 5],
        [exact(999_800_000), 2],
      ],
      rounded(999_999_999),
    ],
    [
      'the step of rounding from a billion on',
      [
        [rounded(1_000_000_000), 5],
        [exact(999_800_000), 2],
      ],
      exact(999_800_000),
    ],
    [
      'rank before height',
      [
        [exact(1), 5],
        [exact(9), 2],
      ],
      exact(1),
    ],
    [
      'height within a rank',
      [
        [exact(1), 5],
        [exact(9), 5],
      ],
      exact(9),
    ],
    [
      'exact where they are equal',
      [
        [rounded(9), 5],
        [exact(9), 5],
      ],
      exact(9),
    ],
    [
      '99 above a rounded one',
      [
        [rounded(12_300), 5],
        [exact(12_399), 2],
      ],
      exact(12_399),
    ],
    [
      '100 above is another time',
      [
        [rounded(12_300), 5],
        [exact(12_400), 2],
      ],
      rounded(12_300),
    ],
    [
      '99 below',
      [
        [rounded(12_300), 5],
        [exact(12_201), 2],
      ],
      exact(12_201),
    ],
    [
      '100 below',
      [
        [rounded(12_300), 5],
        [exact(12_200), 2],
      ],
      rounded(12_300),
    ],
    [
      'hundreds below a million',
      [
        [rounded(999_900), 5],
        [exact(1_000_000), 2],
      ],
      rounded(999_900),
    ],
    [
      'hundred thousands from a million on',
      [
        [rounded(1_000_000), 5],
        [exact(1_099_999), 2],
      ],
      exact(1_099_999),
    ],
    [
      'and no more',
      [
        [rounded(1_000_000), 5],
        [exact(1_100_000), 2],
      ],
      rounded(1_000_000),
    ],
    [
      'hundred millions from a billion on',
      [
        [rounded(1e9), 5],
        [exact(1_099_999_999), 2],
      ],
      exact(1_099_999_999),
    ],
    [
      'below a billion not yet',
      [
        [rounded(999_900_000), 5],
        [exact(1_000_000_000), 2],
      ],
      rounded(999_900_000),
    ],
    [
      'the highest of several exact ones',
      [
        [rounded(12_300), 5],
        [exact(12_310), 2],
        [exact(12_320), 2],
      ],
      exact(12_320),
    ],
    [
      'an exact one stays',
      [
        [exact(12_300), 5],
        [exact(12_320), 2],
      ],
      exact(12_300),
    ],
  ])('%s', (_, counts, expected) => {
    const ranked = counts.map(([count, rank]) => ({ count, rank }));
    expect(bestCount(ranked)).toEqual(expected);
    expect(bestCount(ranked.toReversed())).toEqual(expected);
  });

  it('gives one of the numbers, marked as it was', () => {
    const anyRanked = fc.record({
      count: fc.option(fc.record({ value: fc.nat(), exact: fc.boolean() })),
      rank: fc.nat({ max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(anyRanked), (counts) => {
        const said = counts.flatMap(({ count }) => count ?? []);
        const best = bestCount(counts);
        if (said.length === 0) expect(best).toBeNull();
        else expect(said).toContainEqual(best);
      }),
    );
  });
});
