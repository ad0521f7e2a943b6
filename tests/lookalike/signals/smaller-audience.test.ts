// A tiny share of the target's followers, where both numbers are known.

import { expect, it } from 'vitest';
import { smallerAudience } from '../../../lib/lookalike/signals/smaller-audience.ts';
import { beside, known, subject } from '../people.ts';

it.each([
  [2000, 1_000_000, { id: 'lookalike.audience', args: { handle: 'maraokafor', share: 0.2 } }],
  [10_000, 1_000_000, { id: 'lookalike.audience', args: { handle: 'maraokafor', share: 1 } }],
  [1234, 1_000_000, { id: 'lookalike.audience', args: { handle: 'maraokafor', share: 0.12 } }],
  [0, 1_000_000, { id: 'lookalike.audience.tiny', args: { handle: 'maraokafor', share: 0.01 } }],
  [99, 1_000_000, { id: 'lookalike.audience.tiny', args: { handle: 'maraokafor', share: 0.01 } }],
])('%i of %i', (followers, theirs, reason) => {
  const comparison = beside(subject('x', null, { followers }), known('maraokafor', 'Mara Okafor', theirs));
  expect(smallerAudience(comparison)).toEqual({ id: 'smaller-audience', weight: 'smaller-audience', reason });
});

it.each([
  ['more than one percent', 10_001, 1_000_000],
  ['unknown', null, 1_000_000],
  ['of an unknown number', 3, null],
  ['of none', 0, 0],
])('nothing when %s', (_, followers, theirs) => {
  const comparison = beside(subject('x', null, { followers }), known('maraokafor', 'Mara Okafor', theirs));
  expect(smallerAudience(comparison)).toBeNull();
});
