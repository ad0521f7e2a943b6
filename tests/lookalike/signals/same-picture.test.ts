// One profile picture, told by hashes.

import { expect, it } from 'vitest';
import { samePicture } from '../../../lib/lookalike/signals/same-picture.ts';
import { beside, MARA, subject, withProfile } from '../people.ts';

const HASH = 'f0e1d2c3b4a59687';

function isFound(own: string | null, theirs: string | null): boolean {
  const comparison = beside(
    subject('x', null, { pictureHash: own }),
    withProfile(MARA, { pictureHash: theirs }),
  );
  return samePicture(comparison) !== null;
}

it('names the known account', () => {
  const comparison = beside(
    subject('x', null, { pictureHash: HASH }),
    withProfile(MARA, { pictureHash: HASH }),
  );
  expect(samePicture(comparison)).toEqual({
    id: 'same-picture',
    weight: 'picture-same',
    reason: { id: 'lookalike.picture.same', args: { handle: 'maraokafor' } },
  });
});

it.each([
  ['four bits apart', HASH, 'f0e1d2c3b4a59688', true],
  ['five bits apart', HASH, 'f0e1d2c3b4a59778', false],
  ['of 256 bits, equal', HASH.repeat(4), HASH.repeat(4), true],
  ['of 256 bits, 32 bits apart', HASH.repeat(4), `0f1e2d3c${HASH.repeat(4).slice(8)}`, false],
  ['of two kinds', HASH, HASH.repeat(4), false],
  ['of an unknown kind', 'f0e1', 'f0e1', false],
  ['no hexadecimal digits', 'f0e1d2c3b4a5968z', 'f0e1d2c3b4a5968z', false],
  ['without contrast', '0000000000000001', '0000000000000001', false],
  ['unknown', null, HASH, false],
  ['unknown for the other', HASH, null, false],
])('%s', (_, own, theirs, expected) => {
  expect(isFound(own, theirs)).toBe(expected);
});
