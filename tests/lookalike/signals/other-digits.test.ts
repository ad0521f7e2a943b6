// The handle with other digits at its end.

import { expect, it } from 'vitest';
import { otherDigits } from '../../../lib/lookalike/signals/other-digits.ts';
import { beside, known, subject } from '../people.ts';

const TARGET = known('maraokafor2004', 'Mara Okafor');

it.each(['maraokafor77', 'mara.okafor_7', 'maraokafor'])('%s is the target with other digits', (handle) => {
  expect(otherDigits(beside(subject(handle, null), TARGET))).toEqual({
    id: 'other-digits',
    weight: 'handle-other-digits',
    reason: { id: 'lookalike.handle.digits', args: { handle: 'maraokafor2004' } },
  });
});

it.each(['maraokafor2004', 'mara2004', 'moraokafor77'])('%s is something else', (handle) => {
  expect(otherDigits(beside(subject(handle, null), TARGET))).toBeNull();
});
