// Which names point at somebody, and which at everybody.

import { describe, expect, it } from 'vitest';
import { handleRarity, nameRarity } from '../../lib/lookalike/rarity.ts';

describe('nameRarity', () => {
  it.each([
    ['Mara Okafor', 'rare'],
    ['Kanalnorden', 'rare'],
    ['Okafor 🦋', 'rare'],
    ['Andrea', 'generic'],
    ['𝓐𝓷𝓭𝓻𝓮𝓪', 'generic'],
    ['A N D R E A', 'generic'],
    ['Andrea Official', 'generic'],
    ['ABC', 'generic'],
    ['H', 'generic'],
    ['Queen', 'generic'],
    ['👑', 'generic'],
    ['', 'generic'],
    ['Sara Lopez', 'common-full'],
    ['Big Blue Sky', 'common-full'],
    ['Sara Okafor', 'rare'],
    ['Sky News', 'common-full'],
    ['Sara Music', 'common-full'],
    ['Sky Official', 'generic'],
    ['The Sky', 'common-full'],
    ['Dr. Sky', 'common-full'],
    ['Its Sky', 'generic'],
    ['Lena M.', 'generic'],
    ['Thomas B', 'generic'],
    ['J. Sara', 'generic'],
    ['Sara J. Lopez', 'common-full'],
    ['Okafor M.', 'rare'],
    ['마라', 'generic'],
    ['마라오카', 'rare'],
  ])('of %j is %s', (name, rarity) => {
    expect(nameRarity(name)).toBe(rarity);
  });
});

describe('handleRarity', () => {
  it.each([
    ['mara.okafor', 'Mara Okafor', 'rare'],
    ['okaforrr', 'Mara', 'rare'],
    ['abc', 'A Club', 'generic'],
    ['f2', 'A Club', 'generic'],
    ['andrea_99', 'Mara', 'generic'],
    ['vqkh2004', 'Mara', 'rare'],
    ['f2004', 'Mara', 'generic'],
    ['ninja', 'Mara', 'generic'],
    ['sara.lopez1', 'Sara Lopez', 'common-full'],
    ['lopezsara', 'Sara Lopez', 'rare'],
  ])('of @%s named %j is %s', (handle, name, rarity) => {
    expect(handleRarity(handle, name)).toBe(rarity);
  });
});
