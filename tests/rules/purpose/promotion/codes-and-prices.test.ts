import { describe, expect, it } from 'vitest';
import { CODE_WORDS } from '../../../../lib/rules/purpose/data/sales-words.ts';
import { codesAndPrices } from '../../../../lib/rules/purpose/promotion/codes-and-prices.ts';
import { inCaptions } from '../purpose-builder.ts';

describe('codesAndPrices', () => {
  it.each([
    ['Use code RYE10', 'found 1'],
    ['Rabattcode: ROGGEN', 'found 1'],
    ['20% off', 'found 1'],
    ['20 % Rabatt', 'found 1'],
    ['-15% de réduction', 'found 1'],
    ['99% off', 'found 1'],
    ['100% off the grid', 'not-found 0'],
    ['0.20% offline', 'not-found 0'],
    ['20% of people', 'not-found 0'],
    ['only $5', 'found 1'],
    ['Nur 9,90 €', 'found 1'],
    ['ab 12€', 'found 1'],
    ['dès 5 €', 'found 1'],
    ['now for 30 USD', 'found 1'],
    ['$1 vs $1000 hotel', 'not-found 0'],
    ['I lost 500 €', 'not-found 0'],
    ['only 5 left', 'not-found 0'],
    ['only 5 krone', 'not-found 0'],
    ['source code', 'not-found 0'],
    ['', 'not-found 0'],
  ])('%s', (caption, expected) => {
    expect(inCaptions(codesAndPrices, [caption])).toBe(expected);
  });

  it.each(Object.entries(CODE_WORDS))('finds every phrase of %s', (_, list) => {
    const captions = list.split('|').map((phrase) => `x ${phrase} x`);
    expect(inCaptions(codesAndPrices, captions)).toBe(`found ${captions.length}`);
  });

  it('stays quick on hostile captions', () => {
    const hostile = ['only '.repeat(800), '1'.repeat(4000), `only ${'1,'.repeat(1900)}`, '9 % '.repeat(1000)];
    const captions = Array.from({ length: 30 }, (_, i) => hostile[i % hostile.length] ?? '');
    const start = performance.now();
    inCaptions(codesAndPrices, captions);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
