// Edits counted by cases are those that the full table of distances gives.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeCodes } from '../../../lib/lookalike/near-index/handle-store.ts';
import { editsWithin } from '../../../lib/lookalike/near-index/within-edits.ts';
import { editDistance } from '../../../lib/text/distance.ts';

function codesOf(text: string): Uint8Array {
  const codes = new Uint8Array(text.length + 3);
  writeCodes(text, text.length, codes, 3);
  return codes;
}

function edits(own: string, other: string, limit: number): number {
  const codes = codesOf(other);
  return editsWithin(codesOf(own).subarray(3), own.length, codes, 3, codes.length, limit);
}

it('counts as editDistance does, up to the limit', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 8 });
  fc.assert(
    fc.property(text, text, fc.nat({ max: 2 }), (own, other, limit) => {
      const distance = editDistance(own, other, limit);
      expect(edits(own, other, limit)).toBe(distance > limit ? -1 : distance);
    }),
    { numRuns: 20_000 },
  );
});

it.each([
  ['', '', 0],
  ['', 'ab', 2],
  ['ab', 'ba', 1],
  ['abc', 'bca', 2],
  ['abcd', 'badc', 2],
  ['abcde', 'xbcdy', 2],
  ['abcde', 'bcdex', 2],
  ['abcde', 'bacd', 2],
  ['abcde', 'abced', 1],
  ['abcdef', 'badcfe', -1],
  ['abc', 'ca', -1],
])('%s and %s: %s', (own, other, expected) => {
  expect(edits(own, other, 2)).toBe(expected);
  expect(edits(other, own, 2)).toBe(expected);
});
