// The key table gives for each key what was filed under it, and nothing else.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileKey, keyTable, placesUnder } from '../../lib/lookalike/key-table.ts';

it('gives what a map of lists would', () => {
  const key = fc.oneof(fc.string({ maxLength: 3 }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(fc.array(key), key, (keys, other) => {
      const table = keyTable(keys.length);
      for (const [place, each] of keys.entries()) fileKey(table, each, place);
      for (const each of [...keys, other]) {
        const expected = keys.flatMap((filed, place) => (filed === each && each !== '' ? [place] : []));
        expect([...placesUnder(table, each)].sort((a, b) => a - b)).toEqual(expected);
      }
    }),
  );
});
