import { describe, expect, it } from 'vitest';
import { bandsFor, type Measure } from '../../lib/rules/engagement-bands.ts';
import { engagement } from '../../lib/rules/signals/engagement.ts';

function shown(measure: Measure, followers: number | null): string {
  return bandsFor(measure, followers)
    .map(({ source, low, high }) => `${source.label}: ${low === high ? low : `${low}-${high}`}`)
    .join(', ');
}

describe('bandsFor', () => {
  it.each<[number | null, string]>([
    [null, ''],
    [0, 'S33b: 3.8'],
    [999, 'S33b: 3.8'],
    [1_000, 'S33b: 3.8, S39f: 4.7-9.1'],
    [4_999, 'S33b: 3.8, S39f: 4.7-9.1'],
    [5_000, 'S33b: 4.14, S39f: 4.7-9.1'],
    [9_999, 'S33b: 4.14, S39f: 4.7-9.1'],
    [10_000, 'S33b: 4.14, S39f: 6.6-10.1'],
    [29_999, 'S33b: 4.14, S39f: 6.6-10.1'],
    [30_000, 'S33b: 4.14, S39f: 5.3-9.2'],
    [99_999, 'S33b: 4.14, S39f: 5.3-9.2'],
    [100_000, 'S33b: 4.14, S39f: 5.2-8.7'],
    [999_999, 'S33b: 4.14, S39f: 5.2-8.7'],
    [1_000_000, 'S33b: 4.14, S39f: 5.7-8.9'],
    [1_000_001, 'S33b: 7.5, S39f: 5.7-8.9'],
  ])('by views, %s followers', (followers, expected) => {
    expect(shown('views', followers)).toBe(expected);
  });

  const brands = 'S33: 2.6, S33c: 3.7';
  it.each<[number | null, string]>([
    [null, ''],
    [0, `S39: 9.38, S39c: 7.5, ${brands}`],
    [999, `S39: 9.38, S39c: 7.5, ${brands}`],
    [1_000, `S39: 9.38, S39c: 7.5, S39d: 1.79-2.18, S39e: 8-15, ${brands}`],
    [4_999, `S39: 9.38, S39c: 7.5, S39d: 1.79-2.18, S39e: 8-15, ${brands}`],
    [5_000, `S39: 9.38, S39c: 7.5, S39d: 1.11-1.42, S39e: 8-15, ${brands}`],
    [9_999, `S39: 9.38, S39c: 7.5, S39d: 1.11-1.42, S39e: 8-15, ${brands}`],
    [10_000, `S39: 8.43, S39c: 7.5, S39e: 5-10, ${brands}`],
    [49_999, `S39: 8.43, S39c: 7.5, S39e: 5-10, ${brands}`],
    [50_000, `S39: 8.43, S39c: 7.5, S39d: 0.5-0.87, S39e: 5-10, ${brands}`],
    [99_999, `S39: 8.43, S39c: 7.5, S39d: 0.5-0.87, S39e: 5-10, ${brands}`],
    [100_000, `S39: 7.23, S39c: 5.1, S39d: 0.68-1, S39e: 3-6, ${brands}`],
    [499_999, `S39: 7.23, S39c: 5.1, S39d: 0.68-1, S39e: 3-6, ${brands}`],
    [500_000, `S39: 4.88, S39c: 4.48, S39d: 0.96-1.29, ${brands}`],
    [999_999, `S39: 4.88, S39c: 4.48, S39d: 0.96-1.29, ${brands}`],
    [1_000_000, `S39: 4.99, S39c: 3.76, S39d: 1.11-1.43, ${brands}`],
    [4_999_999, `S39: 4.99, S39c: 3.76, S39d: 1.11-1.43, ${brands}`],
    [5_000_000, `S39: 3.35, S39c: 4.22, S39d: 1.11-1.43, ${brands}`],
    [9_999_999, `S39: 3.35, S39c: 4.22, S39d: 1.11-1.43, ${brands}`],
    [10_000_000, `S39: 3.07, S39c: 2.88, S39d: 1.11-1.43, ${brands}`],
  ])('by followers, %s followers', (followers, expected) => {
    expect(shown('followers', followers)).toBe(expected);
  });

  it('rests on sources that the rule names, each with an address and a date', () => {
    const sizes = [0, 1_000, 60_000, 200_000, 2_000_000];
    const bands = sizes.flatMap((size) => [...bandsFor('views', size), ...bandsFor('followers', size)]);
    for (const { source, publisher } of bands) {
      expect(engagement.sources).toContain(source);
      expect(publisher).not.toBe('');
    }
  });
});
