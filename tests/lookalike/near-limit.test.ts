// Near handles: what counts as near. How they are found is tested with near-index/.

import { describe, expect, it } from 'vitest';
import { differsInDigits, editsAllowed, nearness } from '../../lib/lookalike/near-limit.ts';

describe('editsAllowed', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [7, 1],
    [8, 2],
    [24, 2],
  ])('%i characters allow %i', (length, edits) => {
    expect(editsAllowed(length)).toBe(edits);
  });
});

describe('nearness', () => {
  it.each([
    ['maraokafro', 'maraokafor', 1],
    ['marokafro', 'maraokafor', 2],
    ['kanul', 'kanal', 1],
    ['maraokafor', 'maraokafor', null],
    ['maraokafor1', 'maraokafor22', null],
    ['lina', 'lena', null],
  ])('of %s and %s is %s', (bare, target, edits) => {
    expect(nearness(bare, target)).toBe(edits);
  });
});

describe('differsInDigits', () => {
  it.each([
    ['mara77', 'mara2004', true],
    ['mara', 'mara2004', true],
    ['mara2004', 'mara2004', false],
    ['mara77', 'mara', false], // that is the whole handle with digits behind it
    ['mora77', 'mara2004', false],
    ['m77', 'm2004', false],
  ])('of %s and %s is %s', (bare, target, expected) => {
    expect(differsInDigits(bare, target)).toBe(expected);
  });
});
