// The strict key of any text: nothing makes it throw or grow, and a key of a key is that key.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skeleton, skeletons } from '../../lib/text/skeleton.ts';
import { hostile } from './hostile-text.ts';

function alike(one: string, other: string): boolean {
  const keys = new Set(skeletons(one));
  return skeletons(other).some((key) => keys.has(key));
}

describe('any text', () => {
  it('has a key that is its own, for every code point', () => {
    const broken: string[] = [];
    // Without the ideographs and the Hangul syllables, which are all alike, and what is not assigned.
    for (const [first, end] of [
      [0, 0x3400],
      [0xa000, 0xac10],
      [0xd7b0, 0xe010],
      [0xf900, 0x12000],
      [0x16800, 0x17000],
      [0x1bc00, 0x20000],
      [0x2f800, 0x2fa20],
      [0xe0000, 0xe0200],
    ] as const) {
      for (let codePoint = first; codePoint < end; codePoint += 1) {
        const keys = skeletons(String.fromCodePoint(codePoint));
        if (keys.some((key) => skeleton(key) !== key)) broken.push(codePoint.toString(16));
      }
    }
    expect(broken).toEqual([]);
  });

  it('shares a key with its NFKC form, whatever UTS #39 says, for every styled letter but the trade signs', () => {
    const apart: string[] = [];
    for (let codePoint = 0x80; codePoint < 0x20000; codePoint += 1) {
      const character = String.fromCodePoint(codePoint);
      const plain = character.normalize('NFKC');
      if (plain === character || !/^[\p{L}\p{N}]+$/u.test(plain)) continue;
      if (!alike(character, plain)) apart.push(character);
    }
    expect(apart).toEqual(['℠', '™']);
  });

  it('has a bounded key in NFD, with nothing unseen, no blank at the ends, no apostrophe', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const key = skeleton(text);
        expect([...key].length).toBeLessThanOrEqual(200);
        expect(key.normalize('NFD')).toBe(key);
        expect(key).toBe(key.trim());
        expect(key).not.toMatch(/[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}A-Z01|'"`]| {2}|rn/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('of small ASCII letters without rn is its own key', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{0,40}$/), (word) => {
        fc.pre(!word.includes('rn'));
        expect(skeletons(word)).toEqual([word]);
      }),
    );
  });

  it('of printable ASCII takes a shorter way to the same key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 220 }), (text) => {
        expect(skeletons(`${text}\u200b`)).toEqual(skeletons(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('knows no difference of case, I apart, where a script has the same letters in both', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'abzäøñžшёіq7 .'), { maxLength: 30 }), (characters) => {
        const text = characters.join('');
        expect(alike(text.toUpperCase(), text)).toBe(true);
      }),
    );
  });

  it('is drawn like itself with accents, bidi and invisible characters strewn in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'maroktf', '\u200b', '\u202e', '\u0301', '\u0338', '\u2066'), {
          maxLength: 40,
        }),
        (parts) => {
          const text = `m${parts.join('')}`;
          expect(skeleton(text)).toBe(skeleton(text.replace(/[^a-z]/g, '')));
        },
      ),
    );
  });

  it.each(['a', 'ä', 'ł', 'क', '\u0300', '\u200b', '\ud800', '﷽', '😀', '| ', ' |', 'I', '👩‍👩‍👧'])(
    'reads a bounded stretch of endless %j',
    (unit) => {
      const long = unit.repeat(100_000);
      expect(skeletons(long)).toEqual(skeletons(long.slice(0, 1000)));
      for (const key of skeletons(long)) expect([...key].length).toBeLessThanOrEqual(200);
    },
  );

  it('is cut between clusters, never inside one', () => {
    const couple = '👩🏽👨🏽'; // eight units of two clusters, four code points
    expect(skeleton(`${couple.repeat(99)}xxxxx${couple}`)).toBe(`${couple.repeat(49)}👩🏽👨🏽`);
    // 797 units that are not seen: the next cluster, of four, would end beyond the 800th.
    expect(skeleton(`${'\u200b '.repeat(398)}x👩🏽`)).toBe('x');
    expect(skeleton(`${'\u200b '.repeat(398)}👩🏽`)).toBe('👩🏽');
  });
});
