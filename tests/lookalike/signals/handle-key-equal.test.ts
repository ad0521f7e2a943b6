// Handles of one loose key.

import { expect, it } from 'vitest';
import { handleKeyEqual } from '../../../lib/lookalike/signals/handle-key-equal.ts';
import { beside, subject } from '../people.ts';

it.each([
  [
    'mara.okafor_',
    'handle-other-dots',
    { id: 'lookalike.handle.separators', args: { handle: 'maraokafor' } },
  ],
  [
    'mara0kafor',
    'handle-same-shape',
    { id: 'lookalike.handle.swapped', args: { handle: 'maraokafor', own: '0', theirs: 'o' } },
  ],
  [
    'rnara.okafor',
    'handle-same-shape',
    { id: 'lookalike.handle.swapped', args: { handle: 'maraokafor', own: 'rn', theirs: 'm' } },
  ],
  [
    'mаraokafor', // Cyrillic
    'handle-same-shape',
    { id: 'lookalike.handle.swapped', args: { handle: 'maraokafor', own: 'а', theirs: 'a' } },
  ],
  ['maraokaforr', 'handle-same-shape', { id: 'lookalike.handle.repeated', args: { handle: 'maraokafor' } }],
])('%s', (handle, weight, reason) => {
  expect(handleKeyEqual(beside(subject(handle, null)))).toEqual({ id: 'handle-key-equal', weight, reason });
});

it.each(['maraokafor2', 'maraokafur', 'mara'])('not %s', (handle) => {
  expect(handleKeyEqual(beside(subject(handle, null)))).toBeNull();
});
