import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainName, similarity } from '../../lib/rules/likeness.ts';

describe('plainName', () => {
  it.each([
    ['Lena Brunner', ['lena', 'brunner'], false],
    ['  LÉNA—Brunner!! ', ['lena', 'brunner'], false],
    ['Łukasz Straße', ['lukasz', 'strasse'], false],
    ['𝓛𝓮𝓷𝓪 Ｂｒｕｎｎｅｒ', ['lena', 'brunner'], false],
    ['Lena 🥨 24', ['lena', '24'], false],
    ['Лена Brunner', ['brunner'], true],
    ['小邹旅行', [], true],
    ['🥨', [], false],
    ['', [], false],
  ])('%s', (name, words, hasOtherScript) => {
    expect(plainName(name)).toEqual({ words, hasOtherScript });
  });

  it('writes German umlauts both ways', () => {
    expect(plainName('Jürgen Böhm').words).toEqual(['jurgen', 'bohm']);
    expect(plainName('Ju\u0308rgen Böhm', true).words).toEqual(['juergen', 'boehm']);
  });

  it('gives only a–z and 0–9 for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (name, german) => {
        expect(plainName(name, german).words.join('')).toMatch(/^[a-z0-9]*$/);
      }),
    );
  });

  it('reads no more than the first 64 characters', () => {
    expect(plainName('a'.repeat(100_000)).words).toEqual(['a'.repeat(64)]);
  });
});

describe('similarity', () => {
  it.each([
    ['lena', 'lena', 1],
    ['', '', 1],
    ['lena', '', 0],
    ['abcd', 'efgh', 0],
    ['lena', 'lina', 0.75],
    ['brunner', 'brunne', 6 / 7],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(similarity(a, b)).toBeCloseTo(expected);
  });

  it('is the same both ways, within 0 and 1, and 1 only for equal texts', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (a, b) => {
        const score = similarity(a, b);
        expect(score).toBe(similarity(b, a));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score === 1).toBe(a === b);
      }),
    );
  });
});
