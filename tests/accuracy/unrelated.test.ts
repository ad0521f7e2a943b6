// A verdict depends on neither the order of the known accounts nor on known accounts that have nothing to do with it.

import { describe, expect, it } from 'vitest';
import { answerTo, vectorFiles } from './vectors.ts';

/** Words and handles that no case holds. */
const UNRELATED = Array.from({ length: 40 }, (_, n) => ({
  handle: `zyxwu${n}gj`,
  displayName: `Zyx${'abcdefghij'.charAt(n % 10)}wu ${'klmnopqrst'.charAt(n % 7)}gjy`,
  followers: 1_000_000 + n,
}));

describe.each(vectorFiles())('$name', ({ cases }) => {
  it('answers alike beside unrelated names and in any order', () => {
    for (const one of cases) {
      const more = [...UNRELATED, ...[...one.known].reverse()];
      expect(answerTo({ ...one, known: more }), one.reason).toEqual(answerTo(one));
    }
  });
});
