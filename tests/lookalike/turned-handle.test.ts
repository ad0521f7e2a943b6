// Handles whose parts stand in another order.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeHandle } from '../../lib/lookalike/handle-split.ts';
import { isTurned, leastRotation, turnedKeys, turnedTarget } from '../../lib/lookalike/turned-handle.ts';
import { bareHandle, shapeKey } from '../../lib/text/handle-key.ts';

function turned(own: string, target: string): boolean {
  return isTurned(turnedKeys(placeHandle(own)), turnedTarget(shapeKey(bareHandle(target))));
}

describe('isTurned', () => {
  it.each([
    ['okafor.mara', 'maraokafor'],
    ['okaformara', 'mara.okafor'],
    ['0kafor_mara', 'maraokafor'],
    ['official.okafor.mara', 'maraokafor'],
    ['okafor_official_mara', 'maraokafor'],
    ['okafor.mara.2004', 'maraokafor'],
    ['berg.okafor.mara', 'maraokaforberg'],
    ['okafor.berg.mara', 'mara.okafor.berg'],
  ])('takes %s for %s', (own, target) => {
    expect(turned(own, target)).toBe(true);
  });

  it.each([
    ['maraokafor', 'maraokafor', 'the same'],
    ['mara.okafor', 'maraokafor', 'the same with a dot'],
    ['maraokafor.official', 'maraokafor', 'the same with a word'],
    ['okafor.tove', 'maraokafor', 'another part'],
    ['berg.ma', 'maberg', 'too short'],
    ['okafor.mara.tove', 'maraokafor', 'a part more'],
    ['okafor.okafor', 'maraokafor', 'one part twice'],
  ])('does not take %s for %s (%s)', (own, target) => {
    expect(turned(own, target)).toBe(false);
  });
});

describe('leastRotation', () => {
  it('is one of the rotations, and first among them', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 }), (text) => {
        const rotations = Array.from(text, (_, place) => text.slice(place) + text.slice(0, place));
        expect(leastRotation(text)).toBe(rotations.sort()[0] ?? '');
      }),
    );
  });
});
