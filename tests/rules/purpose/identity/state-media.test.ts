import { expect, it } from 'vitest';
import { stateMediaIdentity } from '../../../../lib/rules/purpose/identity/state-media.ts';
import { fact } from '../../account-builder.ts';
import { viewOf } from '../purpose-builder.ts';

it.each([
  [fact({ text: 'Examplia state-controlled media' }), true],
  [null, false],
])('stateMediaIdentity of %j', (stateMedia, confirms) => {
  expect(stateMediaIdentity.find(viewOf({ stateMedia })) !== null).toBe(confirms);
});
