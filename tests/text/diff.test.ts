// Marking what differs: the marks are read as [differing] below.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffParts } from '../../lib/text/diff.ts';

function marked(own: string, target: string): string {
  return diffParts(own, target)
    .map(({ text, differs }) => (differs ? `[${text}]` : text))
    .join('');
}

const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

describe('diffParts', () => {
  it.each([
    ['mara.okafor.0fficial', 'maraokafor', 'mara[.]okafor[.0fficial]'],
    ['rnaraokafor', 'maraokafor', '[rn]araokafor'],
    ['realmaraokafor', 'maraokafor', '[real]maraokafor'],
    ['maraokafor', 'maraokafor', 'maraokafor'],
    ['MARA Okafor', 'Mara Okafor', 'MARA Okafor'], // case is no difference
    ['Mаra', 'Mara', 'M[а]ra'], // a Cyrillic letter is one
    ['Mara 👩‍🚀', 'Mara 👩', 'Mara [👩‍🚀]'], // a cluster is never cut
    ['Mara\u200b', 'Mara', 'Mara[\u200b]'],
    ['lena', 'mara', '[len]a'],
    ['', 'mara', ''],
    ['mara', '', '[mara]'],
  ])('of %j and %j', (own, target, expected) => {
    expect(marked(own, target)).toBe(expected);
  });

  it('gives the own text back, in stretches that take turns', () => {
    fc.assert(
      fc.property(anyText, anyText, (own, target) => {
        const parts = diffParts(own, target);
        expect(parts.map(({ text }) => text).join('')).toBe(own);
        expect(parts.every((part, i) => i === 0 || part.differs !== parts[i - 1]?.differs)).toBe(true);
      }),
    );
  });

  it('marks nothing of a text beside itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(diffParts(text, text).some(({ differs }) => differs)).toBe(false);
      }),
    );
  });

  it('looks closely at eighty clusters and marks the rest', () => {
    expect(diffParts('a'.repeat(100), 'a'.repeat(100))).toEqual([
      { text: 'a'.repeat(80), differs: false },
      { text: 'a'.repeat(20), differs: true },
    ]);
    expect(diffParts('a'.repeat(9000), 'b').map(({ text }) => text.length)).toEqual([1000]);
  });
});
