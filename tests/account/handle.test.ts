import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHandle, parseUserId } from '../../lib/account/handle.ts';

describe('parseHandle', () => {
  it.each([
    ['mara.okafor', 'mara.okafor'],
    ['@Mara.Okafor', 'mara.okafor'],
    ['.s2k9', '.s2k9'],
    ['ltlt...ltlt', 'ltlt...ltlt'],
    ['2170402426', '2170402426'],
    ['constructor', 'constructor'],
    ['', null],
    ['@', null],
    ['@@a', null],
    ['a b', null],
    ['mära', null],
    ['a/b', null],
    ['a'.repeat(65), null],
    [42, null],
    [null, null],
  ])('%j gives %j', (raw, expected) => {
    expect(parseHandle(raw)).toBe(expected);
  });

  it('gives a form that gives itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (raw) => {
        const handle = parseHandle(raw);
        expect(handle === null || parseHandle(handle) === handle).toBe(true);
      }),
    );
  });
});

describe('parseUserId', () => {
  it.each([
    ['6799838955094836230', '6799838955094836230'],
    ['107955', '107955'],
    [107955, '107955'],
    [2 ** 60, null],
    ['0', null],
    ['-5', null],
    ['12a', null],
    ['', null],
    [null, null],
  ])('%j gives %j', (raw, expected) => {
    expect(parseUserId(raw)).toBe(expected);
  });
});
