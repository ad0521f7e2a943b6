// Words that many known names hold, as counted.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonAmong, countWords, wordCounts } from '../../lib/lookalike/common-words.ts';
import { nameWords } from '../../lib/lookalike/words-in-names.ts';

function common(names: readonly string[], expected = names.length): readonly string[] {
  const counts = wordCounts(expected);
  for (const name of names) countWords(counts, nameWords(name));
  return [...commonAmong(counts)].sort();
}

describe('common words', () => {
  it.each([
    ['three names', ['Mara Okafor', 'Ida Okafor', 'OKAFOR!'], ['okafor']],
    ['two names', ['Mara Okafor', 'Ida Okafor'], []],
    ['one name three times over', ['Okafor Okafor Okafor'], []],
    ['words around names', ['Mara TV', 'Ida TV', 'Tove TV'], []],
    ['single letters', ['Mara K', 'Ida K', 'Tove K'], []],
  ])('of %s', (_, names, expected) => {
    expect(common(names)).toEqual(expected);
  });

  it('do not depend on how many others there are', () => {
    const names = Array.from({ length: 5_000 }, (_, n) =>
      n < 3 ? 'Okafor' : n < 5 ? 'Lindqvist' : `word${n}x`,
    );
    expect(common(names)).toEqual(['okafor']);
  });

  it('are counted as a map would, in any order and whatever room was guessed', () => {
    const word = fc.constantFrom('okafor', 'berg', 'lindqvist', 'mara', 'tove', 'norden', 'kanal', 'ida');
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { maxLength: 4 })),
        fc.integer({ min: 0, max: 3 }),
        (lists, room) => {
          const names = lists.map((words) => words.join(' '));
          const counts = new Map<string, number>();
          for (const words of lists)
            for (const one of new Set(words)) counts.set(one, (counts.get(one) ?? 0) + 1);
          const expected = [...counts].filter(([, count]) => count >= 3).map(([one]) => one);
          expect(common(names, room)).toEqual(expected.sort());
          expect(common([...names].reverse(), room)).toEqual(expected);
        },
      ),
    );
  });
});
