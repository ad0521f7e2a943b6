// The known handle inside another.

import { expect, it } from 'vitest';
import { embeddedHandle } from '../../../lib/lookalike/signals/embedded-handle.ts';
import { beside, known, subject } from '../people.ts';

it.each(['maraokaforlova', 'zz_maraokafor', 'xyz.maraokafor.qrs', 'kk22maraokafor99'])('%s', (handle) => {
  expect(embeddedHandle(beside(subject(handle, null)))).toEqual({
    id: 'embedded-handle',
    weight: 'handle-embedded',
    reason: { id: 'lookalike.handle.contains', args: { handle: 'maraokafor' } },
  });
});

it.each([
  ['in the middle of a word', 'quamaraokaforz', 'maraokafor'],
  ['whole', 'maraokafor', 'maraokafor'],
  ['beside known words', 'maraokafor_official', 'maraokafor'],
  ['short', 'lenaxyz', 'lena'],
])('not %s', (_, handle, target) => {
  expect(embeddedHandle(beside(subject(handle, null), known(target, 'Some Name')))).toBeNull();
});
