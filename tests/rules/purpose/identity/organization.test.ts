import { expect, it } from 'vitest';
import { organizationIdentity } from '../../../../lib/rules/purpose/identity/organization.ts';
import { fact } from '../../account-builder.ts';
import { viewOf } from '../purpose-builder.ts';

it.each([
  [fact(true), true],
  [fact(false), false],
  [null, false],
])('organizationIdentity of %j', (isOrganization, confirms) => {
  expect(organizationIdentity.find(viewOf({ isOrganization })) !== null).toBe(confirms);
});
