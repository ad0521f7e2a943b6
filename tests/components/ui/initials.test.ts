// Initials out of names of every kind.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialsOf } from '../../../components/ui/initials.ts';

describe('initialsOf', () => {
  it.each([
    ['Mara Okafor', 'm', 'MO'],
    ['Lena', 'l', 'L'],
    ['Anna von der Heide', 'a', 'AH'],
    ['✨ lina ✨', 'x', 'L'],
    ['🔥🔥🔥', 'fire.works', 'F'],
    ['北の発酵研究所', 'kita', '北'],
    ['قناة الشمال', 'q', 'قا'],
    ['__', '...', '·'],
    [null, '_7even', '7'],
  ])('%j of @%s gives %s', (name, handle, shown) => {
    expect(initialsOf(name, handle)).toBe(shown);
  });

  it('gives something short for whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 500 }),
        fc.string({ maxLength: 30 }),
        (name, handle) => {
          const shown = initialsOf(name, handle);
          expect([...shown].length).toBeGreaterThan(0);
          // One letter can become three in upper case: ﬃ.
          expect([...shown].length).toBeLessThanOrEqual(6);
        },
      ),
    );
  });
});
