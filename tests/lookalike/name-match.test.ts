// How display names stand to each other.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchNames, nameKeys, nameTargetKeys } from '../../lib/lookalike/name-match.ts';

function match(own: string, target: string): string | null {
  const found = matchNames(nameKeys(own), nameTargetKeys(target));
  return found && [found.kind, ...found.words].join(' ');
}

describe('matchNames', () => {
  it.each([
    ['mara  okafor', 'Mara Okafor', 'same'],
    ['MaraOkafor', 'Mara Okafor', 'same'],
    ['Mara 0kafor', 'Mara Okafor', 'alike'],
    ['Mara Okafor TV', 'Mara Okafor', 'plus tv'],
    ['The Real Mara Okafor', 'Mara Okafor', 'plus the real'],
    ['Mara Okafor Norge', 'Mara Okafor', 'plus norge'],
    ['Football Clips Official', 'Football Clips', 'plus official'],
    ['Kanalnorden', 'Kanalnorden TV', 'plus'],
    ['Mara', 'Mara Okafor', null],
    ['Mara Okafor Band', 'Mara Okafor', null],
    ['Маrа Оkаfоr', 'Mara Okafor', 'same'],
    ['Maɾa Okafoɾ', 'Mara Okafor', 'alike'],
    ['M℮l℮na', 'Melena', 'alike'],
    ['ɱaɾa ᴏkafor ✨', 'Mara Okafor 🌷', 'alike'],
    ['Maɾa Okafoɾ Official', 'Mara Okafor', 'plus official'],
    ['Okafor Mara', 'Mara Okafor', 'turned'],
    ['Okafor, Mara Official', 'The Real Mara Okafor', 'turned'],
    ['Okafor Mara 2004', 'Mara Okafor', 'turned'],
    ['Mara Mara', 'Mara Okafor', null],
    ['👑', '👑', null],
    ['🖤🌷🖤', '🖤 🌷 🖤\ufe0f', 'same'],
    ['🖤🌷🖤', '🖤🖤🌷', null],
  ])('%j beside %j', (own, target, expected) => {
    expect(match(own, target)).toBe(expected);
  });

  it('is the same beside itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (name) => {
        const keys = nameKeys(name);
        expect(matchNames(keys, nameTargetKeys(name))?.kind ?? null).toBe(
          keys.key === '' && keys.signs === '' ? (keys.shapes.length > 0 ? 'alike' : null) : 'same',
        );
      }),
    );
  });
});
