// How much a known account's names say, by the handle that stands beside the same name.

import { describe, expect, it } from 'vitest';
import { beside, known, subject } from './people.ts';

/** A first name that is in no list of the commonest. */
const NAME = 'Guilherme';
const KNOWN = known('guilherme', NAME);

describe('a first name that many share', () => {
  it.each([
    ['zzq4', 'generic'],
    ['walks_and_tea', 'generic'],
    // Namesakes put digits behind it.
    ['guilherme22', 'generic'],
    ['gvilherme', 'rare'],
    ['gui1herme', 'rare'],
    // And these words.
    ['the.guilherme', 'generic'],
    ['itsguilherme', 'generic'],
    ['guilherme_official', 'rare'],
    ['guilherme.', 'rare'],
  ])('of a known account, beside @%s, is %s', (handle, rarity) => {
    expect(beside(subject(handle, NAME), KNOWN).targetRarity.name).toBe(rarity);
  });

  it.each(['zzq4', 'gvilherme', 'the.guilherme'])(
    'of one whom nobody vouches for is one of many, beside @%s as well',
    (handle) => {
      const author = { ...KNOWN, evidence: 'in-view' } as const;
      const { targetRarity } = beside(subject(handle, NAME), author, { isInView: true });
      expect(targetRarity.name).toBe('generic');
    },
  );
});
