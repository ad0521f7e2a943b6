// The known handle with words around it.

import { expect, it } from 'vitest';
import { handlePlusWords } from '../../../lib/lookalike/signals/handle-plus-words.ts';
import { beside, subject } from '../people.ts';

it.each([
  ['maraokafor_official', 'handle-plus-claim', '_official'],
  ['real.mara.okafor', 'handle-plus-claim', 'real.'],
  ['the_maraokafor.backup2', 'handle-plus-claim', 'the_….backup2'],
  ['maraokafor2nd', 'handle-plus-claim', '2nd'],
  ['itsmaraokafor', 'handle-plus-filler', 'its'],
  ['maraokafor.tv', 'handle-plus-claim', '.tv'],
  ['maraokafor_hq', 'handle-plus-claim', '_hq'],
  ['teammaraokafor', 'handle-plus-claim', 'team'],
  ['maraokafor99', 'handle-plus-digits', '99'],
  ['maraokafor_uk', 'handle-plus-family', '_uk'],
  ['maraokaforberlin', 'handle-plus-family', 'berlin'],
  ['maraokafor.official.de', 'handle-plus-family', '.official.de'],
  ['maraokafor.fanpage', 'handle-plus-fan', '.fanpage'],
  ['notmaraokafor', 'handle-plus-fan', 'not'],
])('%s', (handle, weight, extra) => {
  expect(handlePlusWords(beside(subject(handle, null)))).toEqual({
    id: 'handle-plus-words',
    weight,
    reason: { id: 'lookalike.handle.plus', args: { extra } },
  });
});

it.each([
  ['mara.okafor.0fficial', '.0fficial', '0', 'o'],
  ['mara0kafor_official', '_official', '0', 'o'],
])('%s names the look-alike character', (handle, extra, own, theirs) => {
  expect(handlePlusWords(beside(subject(handle, null)))?.reason).toEqual({
    id: 'lookalike.handle.plus.swapped',
    args: { extra, own, theirs },
  });
});

it.each(['maraokafor', 'mara.okafor', 'maraokaforxyz', 'maraokafor.cr7', 'xmaraokafory', 'someoneelse'])(
  'not %s',
  (handle) => {
    expect(handlePlusWords(beside(subject(handle, null)))).toBeNull();
  },
);
