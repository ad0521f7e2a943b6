// Naming the look-alike characters in two texts of one shape.

import { expect, it } from 'vitest';
import { firstSwap, foreignSwap } from '../../../lib/lookalike/signals/swap.ts';

it.each([
  ['0fficial', 'official', { own: '0', theirs: 'o' }],
  ['rnara', 'mara', { own: 'rn', theirs: 'm' }],
  ['mara', 'rnara', { own: 'm', theirs: 'rn' }],
  ['vvild', 'wild', { own: 'vv', theirs: 'w' }],
  ['lIna'.toLowerCase(), 'llna', { own: 'i', theirs: 'l' }],
  ['maara1', 'maral', { own: '1', theirs: 'l' }],
  ['maara', 'mara', null],
  ['mara', 'maara', null],
  ['mara', 'mara', null],
  ['', 'mara', null],
])('%s for %s', (own, theirs, swap) => {
  expect(firstSwap(own, theirs)).toEqual(swap);
});

it.each([
  ['mаra', { own: 'а', theirs: 'a' }], // Cyrillic
  ['mara℮ɾ', { own: '℮', theirs: 'e' }],
  ['mara', null],
])('the foreign letter of %s', (handle, swap) => {
  expect(foreignSwap(handle)).toEqual(swap);
});
