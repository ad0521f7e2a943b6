// Handles one or two edits apart.

import { expect, it } from 'vitest';
import { nearHandle } from '../../../lib/lookalike/signals/near-handle.ts';
import { beside, known, subject } from '../people.ts';

it.each([
  ['maraokafr', 'maraokafor', 'handle-one-edit', 1],
  ['mara.okafro', 'maraokafor', 'handle-one-edit', 1],
  ['maraokxfyr', 'maraokafor', 'handle-two-edits', 2],
  ['taraokafor', 'maraokafor', 'handle-one-edit-weak', 1], // the first letter alone
  ['araokafor', 'maraokafor', 'handle-one-edit-weak', 1],
  ['kanul', 'kanal', 'handle-one-edit', 1],
  ['tanal', 'kanal', 'handle-one-edit-weak', 1],
])('%s is near %s', (handle, target, weight, count) => {
  expect(nearHandle(beside(subject(handle, null), known(target, 'Some Name')))).toEqual({
    id: 'near-handle',
    weight,
    reason: { id: 'lookalike.handle.near', args: { handle: target, count } },
  });
});

it.each([
  ['maraxxxfor', 'maraokafor', 'three edits'],
  ['kxnul', 'kanal', 'two edits in five letters'],
  ['lena', 'lina', 'four letters'],
  ['maraokafor12', 'maraokafor1', 'digits at the end'],
  ['mara_okafor', 'maraokafor', 'no edit at all'],
])('%s is not near %s (%s)', (handle, target) => {
  expect(nearHandle(beside(subject(handle, null), known(target, 'Some Name')))).toBeNull();
});
