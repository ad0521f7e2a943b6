// The loose key of handles: what a hurried reader takes for the same has one key, what differs has two.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareHandle, characterShape, handleKey, shapeKey } from '../../lib/text/handle-key.ts';

const handle = fc.string({ unit: fc.constantFrom(...'abcilmnorstvwxz01357._'), maxLength: 30 });

describe('handleKey', () => {
  it.each([
    ['maraokafor', 'mara.okafor'],
    ['maraokafor', 'mara_okafor__'],
    ['maraokafor', 'mara0kafor'],
    ['maraokafor', 'm4r4okafor'],
    ['maraokafor', 'rnaraokafor'],
    ['maraokafor', 'maaraokaforr'],
    ['wildlena', 'vvildlena'],
    ['wildlena', 'wi1dlena'],
    ['wildlena', 'wlldlena'],
    ['stellatest', '573llat35t'],
    ['maraokafor', 'Mara Okafor'],
  ])('is one for %s and %s', (a, b) => {
    expect(handleKey(b)).toBe(handleKey(a));
  });

  it.each([
    ['maraokafor', 'maraokafo'],
    ['maraokafor', 'maraokafur'],
    ['lena', 'lana'],
    ['kanal', 'kanal2'],
  ])('differs for %s and %s', (a, b) => {
    expect(handleKey(b)).not.toBe(handleKey(a));
  });

  it('is its own key', () => {
    fc.assert(
      fc.property(handle, (text) => {
        expect(handleKey(handleKey(text))).toBe(handleKey(text));
      }),
    );
  });

  it('does not see dots and underscores', () => {
    fc.assert(
      fc.property(handle, fc.nat({ max: 30 }), (text, place) => {
        expect(handleKey(`${text.slice(0, place)}_${text.slice(place)}`)).toBe(handleKey(text));
      }),
    );
  });

  it('is empty for separators alone and bounded for endless text', () => {
    expect(handleKey('._._')).toBe('');
    expect(handleKey('ab'.repeat(10_000))).toBe('ab'.repeat(32));
  });
});

describe('shapeKey and characterShape', () => {
  it('differ in pairs alone', () => {
    expect(shapeKey('Rn0vv')).toBe('mow');
    expect(characterShape('Rn0vv')).toBe('rnovv');
  });

  it('keeps places', () => {
    fc.assert(
      fc.property(handle, (text) => {
        expect(characterShape(text).length).toBe(text.length);
      }),
    );
  });
});

describe('bareHandle', () => {
  it.each([
    ['@Mara.Okafor_1', 'maraokafor1'],
    ['', ''],
  ])('of %j is %j', (text, bare) => {
    expect(bareHandle(text)).toBe(bare);
  });
});
