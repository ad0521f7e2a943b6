import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainJson, plainText } from '../../lib/cli/plain-json.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const STEERS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Any UTF-16 unit, lone surrogates too. */
const unit16 = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

describe('plainJson', () => {
  it('writes direction marks as escapes', () => {
    expect(plainJson({ name: 'a\u202eb' })).toBe('{"name":"a\\u202eb"}');
  });

  it('loses nothing and steers nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: unit16 }), (value, text) => {
        const json = plainJson({ value, text }, 2);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ value, text })));
        expect(json).not.toMatch(STEERS);
      }),
      { numRuns: 300 },
    );
  });
});

describe('plainText', () => {
  it.each([
    ['a\u001b[31mb\nc', 'a [31mb c'],
    ['a\u202eb\u0085', 'a b '],
    ['Jürgen 😀 名', 'Jürgen 😀 名'],
  ])('keeps %j on its line', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});
