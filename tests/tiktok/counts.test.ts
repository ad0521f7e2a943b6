import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount } from '../../lib/tiktok/counts.ts';

const LOCALES =
  'en de es es-MX pt-BR pt-PT fr it ja ko zh-Hans zh-Hant ar ar-EG fa ru tr id vi pl nl uk th ms fil he hi ur sv da nb fi cs sk hu ro el bg hr sr km ca'.split(
    ' ',
  );

describe('parseCount', () => {
  it.each([
    ['139', 139],
    ['0', 0],
    [' 9518 ', 9518],
    ['1,234', 1234],
    ['1.234', 1234],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1\u202f234\u202f567', 1234567],
    ['1’234’567', 1234567],
    ["1'234", 1234],
    ['12,34,567', 1234567],
    ['1,234,567', 1234567],
    ['١٬٢٣٤', 1234],
    ['१२३', 123],
    ['１２３', 123],
  ])('%j is %i, exactly', (text, value) => {
    expect(parseCount(text)).toEqual({ value, exact: true });
  });

  it.each([
    ['12.3K', 12_300],
    ['12,3k', 12_300],
    ['12.3M', 12_300_000],
    ['1.2B', 1_200_000_000],
    ['1,2 Mio.', 1_200_000],
    ['1,2 Mrd.', 1_200_000_000],
    ['12,3 Tsd.', 12_300],
    ['12,3 mil', 12_300],
    ['12 mil M', 12_000_000_000],
    ['1,2 mil.', 1_200_000],
    ['12,3 mi', 12_300_000],
    ['12,3 mln', 12_300_000],
    ['12,3 tys.', 12_300],
    ['1.2万', 12_000],
    ['1.2萬', 12_000],
    ['1.2億', 120_000_000],
    ['1.2亿', 120_000_000],
    ['1.2천', 1_200],
    ['1.2만', 12_000],
    ['12,3 тыс.', 12_300],
    ['12,3 млн', 12_300_000],
    ['12,3 rb', 12_300],
    ['12,3 jt', 12_300_000],
    ['12,3 N', 12_300],
    ['12,3 Tr', 12_300_000],
    ['12,3 T', 12_300_000_000],
    ['12,3 t', 12_300],
    ['12,3 bin', 12_300],
    ['12,3 Mn', 12_300_000],
    ['١٢٫٣ ألف', 12_300],
    ['12.3 مليون', 12_300_000],
    ['۱۲٫۳ میلیون', 12_300_000],
    ['\u200f12.3\u200fK', 12_300],
    ['12.34M', 12_340_000],
    ['1.234,5 Mio.', 1_234_500_000],
    ['1 234 тыс.', 1_234_000],
  ])('%j is about %i', (text, value) => {
    expect(parseCount(text)).toEqual({ value, exact: false });
  });

  it.each([
    ['a fraction of one', '1,2'],
    ['four digits behind', '1.2345'],
    ['a group that starts with nothing', '0.123'],
    ['thousands or decimals of millions', '1.234 Mio.'],
    ['a thousand (tr) or a thousand million', '1,2 B'],
    ['two decimal signs', '1.2.3M'],
    ['two separators in a row', '1,,2'],
    ['uneven groups', '1,23,4'],
    ['nothing', ''],
    ['only a suffix', 'K'],
    ['a word behind', '12.3K Followers'],
    ['an unknown suffix', '12.3Q'],
    ['a sign before', '-5'],
    ['a sign before', '+5'],
    ['exponents', '1e5'],
    ['hexadecimal', '0x10'],
    ['more than a number holds', '99999999999999999999'],
    ['more than a number holds', '99999999999999 M'],
    ['far too long', '1'.repeat(41)],
    ['no text', 12],
    ['no text', null],
    ['no text', ['12']],
  ])('%s: %j is no count', (_case, text) => {
    expect(parseCount(text)).toBeNull();
  });

  it.each([
    ['1,2 B', 'tr', 1200],
    ['1.2B', 'tr', 1_200_000_000],
    ['1,2 B', 'en-US', 1_200_000_000],
    ['1,2 M', 'id', 1_200_000_000],
    ['1,2 M', 'id_ID', 1_200_000_000],
    ['1.2M', 'id', 1_200_000],
    ['1,2 M', 'fr', 1_200_000],
    ['1,2 M', null, 1_200_000],
    ['1,2 M', '__proto__', 1_200_000],
    ['1,2 M', 'constructor', 1_200_000],
  ])('%j on a page in %j is %i', (text, language, value) => {
    expect(parseCount(text, language)?.value).toBe(value);
  });

  it.each(LOCALES)('reads back what %s writes', (locale) => {
    const format = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (number) => {
        const text = format.format(number);
        const read = parseCount(text, locale);
        expect(read, text).not.toBeNull();
        expect(Math.abs((read?.value ?? 0) - number), text).toBeLessThanOrEqual(number * 0.05 + 1);
      }),
    );
  });

  it.each(LOCALES)('reads back whole numbers of %s exactly', (locale) => {
    const format = new Intl.NumberFormat(locale);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (number) => {
        expect(parseCount(format.format(number), locale)).toEqual({ value: number, exact: true });
      }),
    );
  });

  it('knows every script’s digits', () => {
    const rows: string[][] = [];
    for (let code = 0; code < 0x110000; code += 1) {
      if (!/\p{Nd}/u.test(String.fromCodePoint(code))) continue;
      const row = rows.at(-1);
      if (row && row.length < 10) row.push(String.fromCodePoint(code));
      else rows.push([String.fromCodePoint(code)]);
    }
    const values = rows.map((row) => row.map((digit) => parseCount(digit)?.value));
    expect(new Set(values.map((row) => row.join('')))).toEqual(new Set(['0123456789']));
    expect(rows.length).toBeGreaterThan(60);
  });

  it('never throws', () => {
    const pieces = fc.constantFrom(
      '1',
      '٣',
      '.',
      ',',
      ' ',
      '\u00a0',
      'K',
      'mil',
      '万',
      '-',
      '😀',
      '\ud800',
      '’',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.string(),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          const count = parseCount(text, typeof text === 'string' ? text : null);
          if (count) expect(count.value).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
