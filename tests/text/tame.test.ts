// Text from pages, cut and tamed.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tame } from '../../lib/text/tame.ts';

describe('tame', () => {
  it.each([
    ['Mara Okafor', 'Mara Okafor'],
    ['two\nlines', 'two lines'],
    ['\u202egnirts\u202c', ' gnirts '],
    ['a\u2066b\u2069c', 'a b c'],
    ['\u200bzero width stays, it is evidence', '\u200bzero width stays, it is evidence'],
    ['', ''],
  ])('%j is shown as %j', (text, shown) => {
    expect(tame(text)).toBe(shown);
  });

  it('cuts at the limit and says so, never through a surrogate pair', () => {
    expect(tame('abcdef', 4)).toBe('abc…');
    expect(tame('ab😀def', 4)).toBe('ab…');
    expect(tame('abcd', 4)).toBe('abcd');
  });

  it('never gives more than the limit, a control character or half a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 2, max: 100 }),
        (text, max) => {
          const shown = tame(text, max);
          expect(shown.length).toBeLessThanOrEqual(max);
          expect(/[\u202a-\u202e\u2066-\u2069\n\r\0]/.test(shown)).toBe(false);
          if (text.isWellFormed()) expect(shown.isWellFormed()).toBe(true);
        },
      ),
    );
  });

  it('takes no longer for a longer text', () => {
    const long = '\u202e'.repeat(1_000_000);
    tame(long, 80);
    const start = performance.now();
    for (let round = 0; round < 1000; round += 1) tame(long, 80);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
