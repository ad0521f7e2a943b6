// The key table gives for each key what was filed under it, and nothing else; also after it was packed.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  fileKey,
  keyTable,
  keyTableFromParts,
  keyTableParts,
  placesUnder,
} from '../../lib/lookalike/key-table.ts';

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

it('takes more keys than it was made for', () => {
  const table = keyTable(0);
  for (let place = 0; place < 5000; place += 1) fileKey(table, `key ${place % 1000}`, place);
  expect([...placesUnder(table, 'key 7')]).toEqual([4007, 3007, 2007, 1007, 7]);
});

it('comes back from its parts, and goes on from there', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 })), fc.string({ maxLength: 3 }), (keys, more) => {
      const table = keyTable(keys.length);
      for (const [place, each] of keys.entries()) fileKey(table, each, place);
      const parts = keyTableParts(table).map((part) => part.slice());
      const back = keyTableFromParts(parts, keys.length);
      if (back === null) throw new Error('not unpacked');
      for (const each of [...keys, more]) expect(placesUnder(back, each)).toEqual(placesUnder(table, each));
      fileKey(back, more, keys.length);
      fileKey(table, more, keys.length);
      expect(placesUnder(back, more)).toEqual(placesUnder(table, more));
    }),
  );
});

it('refuses parts that do not fit each other', () => {
  const table = keyTable(4);
  for (const [place, key] of ['mara', 'lena', 'kanal'].entries()) fileKey(table, key, place);
  const [seen, newest, entries] = keyTableParts(table);
  if (!seen || !newest || !entries) throw new Error('no parts');
  const refused = (parts: readonly Uint32Array[], places = 3) => keyTableFromParts(parts, places) === null;
  expect(refused([seen, newest, entries])).toBe(false);
  expect(refused([seen, newest])).toBe(true);
  expect(refused([seen, newest, entries, entries])).toBe(true);
  expect(refused([seen.subarray(1), newest, entries])).toBe(true);
  expect(refused([seen, newest.subarray(1), entries])).toBe(true);
  expect(refused([seen, newest.map(() => 4), entries])).toBe(true);
  expect(refused([seen, newest, entries.subarray(1)])).toBe(true);
  expect(refused([seen, newest, entries], 2)).toBe(true);
  expect(refused([seen, newest, entries.map((word, at) => (at === 0 ? 1 : word))])).toBe(true);
});
