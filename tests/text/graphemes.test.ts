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
    for (let code = 0xa0; code < 0x1fb00; code += 1) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const text = `a${String.fromCodePoint(code, code)}ü✔`;
      const clusters = Array.from(segmenter.segment(text), ({ segment }) => segment);
      if (graphemes(text).join('|') !== clusters.join('|')) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('look at the first thousand units', () => {
    expect(graphemes('a\u0300'.repeat(5000)).join('')).toBe('a\u0300'.repeat(500));
  });
});
