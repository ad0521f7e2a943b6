// Cutting text into clusters: what belongs together stays together, nothing is lost, endless text is cut off.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemes } from '../../lib/text/graphemes.ts';

describe('graphemes', () => {
  it.each([
    ['Mara', ['M', 'a', 'r', 'a']],
    ['e\u0301a', ['e\u0301', 'a']],
    ['👩‍🚀🇩🇪1️⃣', ['👩‍🚀', '🇩🇪', '1️⃣']],
    ['한글', ['한', '글']],
    ['', []],
  ])('of %j', (text, clusters) => {
    expect(graphemes(text)).toEqual(clusters);
  });

  it('lose nothing of a text, lone surrogates or not', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 99 }), (units) => {
        const text = String.fromCharCode(...units);
        expect(graphemes(text).join('')).toBe(text);
      }),
    );
  });

  it('are those of Unicode, whatever stands beside what', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const wrong: string[] = [];
    // What is written in alphabets and emoji one by one, ideographs many at a time.
    for (const [from, to, count] of [
      [0xa0, 0x3100, 1],
      [0x3100, 0xd800, 64],
      [0x1f000, 0x1fb00, 1],
    ] as const) {
      for (let code = from; code < to; code += count) {
        const characters = Array.from({ length: count }, (_, i) => String.fromCodePoint(code + i, code + i));
        const text = `a${characters.join('')}ü✔`;
        const clusters = Array.from(segmenter.segment(text), ({ segment }) => segment);
        if (graphemes(text).join('|') !== clusters.join('|')) wrong.push(code.toString(16));
      }
    }
    expect(wrong).toEqual([]);
  });

  it('look at the first thousand units', () => {
    expect(graphemes('a\u0300'.repeat(5000)).join('')).toBe('a\u0300'.repeat(500));
  });
});
