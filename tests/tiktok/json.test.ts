import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asCount,
  asFilledText,
  asFlag,
  asInteger,
  asList,
  asText,
  asTime,
  dig,
  diggerIn,
  isPossibleTime,
  MAX_JSON_CHARACTERS,
  parseJson,
} from '../../lib/tiktok/json.ts';
import { NOW } from './invented.ts';

describe('parseJson', () => {
  it.each([
    ['{"a":1}', { a: 1 }],
    ['null', null],
    ['{"a":', undefined],
    ['', undefined],
    ['NaN', undefined],
  ])('%s', (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  it('takes nesting in short text and refuses what is too large', () => {
    expect(parseJson(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)).toBeDefined();
    expect(parseJson(`"${'x'.repeat(MAX_JSON_CHARACTERS)}"`)).toBeUndefined();
  });
});

describe('dig', () => {
  const hostile: unknown = JSON.parse('{"__proto__":{"constructor":{"a":1}},"b":[{"c":2}],"d":null}');

  it.each([
    [['__proto__', 'constructor', 'a'], 1],
    [['constructor'], undefined],
    [['toString'], undefined],
    [['hasOwnProperty', 'name'], undefined],
    [['b', 'length'], undefined],
    [['b', '0', 'c'], undefined],
    [['d', 'e'], undefined],
    [['d'], null],
  ])('%j gives %j', (path, value) => {
    expect(dig(hostile, ...path)).toEqual(value);
  });

  it('never throws, whatever it digs in, and a digger finds the same', () => {
    const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'length', '0'));
    fc.assert(
      fc.property(fc.anything(), key, key, (value, first, second) => {
        const get = diggerIn(value);
        expect(get(first)).toBe(dig(value, first));
        expect(get(first, second)).toBe(dig(value, first, second));
      }),
    );
    expect(diggerIn(hostile)('__proto__', 'constructor')).toEqual({ a: 1 });
  });
});

describe('texts', () => {
  it.each([
    ['abc', 2, 'ab'],
    ['', 5, ''],
    ['😀', 1, '\uFFFD'],
    [3, 5, null],
    [null, 5, null],
    [['a'], 5, null],
  ])('asText(%j, %i) is %j', (value, max, text) => {
    expect(asText(value, max)).toBe(text);
  });

  it('asFilledText takes an empty one for none', () => {
    expect([asFilledText(' \n', 9), asFilledText(' a ', 9), asFilledText(0, 9)]).toEqual([null, 'a', null]);
  });
});

describe('numbers', () => {
  it.each([
    [5, 5],
    ['5', 5],
    [0, 0],
    ['0', 0],
    [-1, null],
    ['-1', null],
    [1.5, null],
    ['1.5', null],
    ['1e3', null],
    ['', null],
    [' 5', null],
    [Number.POSITIVE_INFINITY, null],
    [2 ** 53, null],
    ['99999999999999999999', null],
    [true, null],
    [[5], null],
    [null, null],
  ])('asCount(%j) is %j', (value, count) => {
    expect(asCount(value)).toBe(count);
  });

  it('asInteger keeps the sign', () => {
    expect([asInteger('-1625611536'), asInteger(-7), asInteger('--7')]).toEqual([-1625611536, -7, null]);
  });

  it.each([-0, '-0', '0'])('asInteger(%j) is 0 without a sign', (value) => {
    expect(asInteger(value)).toBe(0);
  });

  it.each([
    [true, true],
    [false, false],
    [0, null],
    [1, null],
    ['', null],
    ['true', null],
    [undefined, null],
  ])('asFlag(%j) is %j', (value, flag) => {
    expect(asFlag(value)).toBe(flag);
  });
});

describe('asTime', () => {
  const seconds = NOW / 1000;

  it.each([
    ['as a number', 1620284889, 1620284889000],
    ['as text', '1620284889', 1620284889000],
    ['not told', 0, null],
    ['missing', undefined, null],
    ['negative', -5, null],
    ['before TikTok', 1000000000, null],
    ['in milliseconds', 1620284889000, null],
    ['a clock behind by an hour', seconds + 3600, (seconds + 3600) * 1000],
    ['two days ahead', seconds + 2 * 86400, null],
  ])('%s', (_case, value, time) => {
    expect(asTime(value, NOW)).toBe(time);
  });

  it('knows no time that is not a number', () => {
    expect(isPossibleTime(Number.NaN, NOW)).toBe(false);
  });
});

describe('asList', () => {
  it('cuts long lists and takes nothing else for one', () => {
    expect(asList(Array.from({ length: 5000 }))).toHaveLength(2000);
    expect([asList({ length: 3 }), asList('abc'), asList(null)]).toEqual([[], [], []]);
  });
});
