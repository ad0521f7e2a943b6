// The parts of the handle in another order. Which handles are that is tested with turned-handle.ts.

import { expect, it } from 'vitest';
import { turnedHandle } from '../../../lib/lookalike/signals/turned-handle.ts';
import { beside, subject } from '../people.ts';

it('names the handle that was turned', () => {
  expect(turnedHandle(beside(subject('okafor.mara', null)))).toEqual({
    id: 'turned-handle',
    weight: 'handle-turned',
    reason: { id: 'lookalike.handle.turned', args: { handle: 'maraokafor' } },
  });
});

it('is absent beside the handle as it is, and beside others', () => {
  expect(turnedHandle(beside(subject('mara.okafor', null)))).toBeNull();
  expect(turnedHandle(beside(subject('tove.okafor', null)))).toBeNull();
});
