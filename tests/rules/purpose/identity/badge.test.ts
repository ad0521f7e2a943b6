import { expect, it } from 'vitest';
import type { Badge } from '../../../../lib/account/account.ts';
import { badgeIdentity } from '../../../../lib/rules/purpose/identity/badge.ts';
import { BADGE_ABSENT, BADGE_PRESENT, NOW } from '../../account-builder.ts';
import { viewOf } from '../purpose-builder.ts';

const CONTRADICTING: Badge = {
  state: 'unknown',
  evidence: [...BADGE_PRESENT.evidence, { source: 'data-tag', at: NOW, shows: false }],
};

it.each([
  ['present', BADGE_PRESENT, true],
  ['absent', BADGE_ABSENT, false],
  ['contradicting', CONTRADICTING, false],
])('badgeIdentity with the badge %s', (_, badge, confirms) => {
  const found = badgeIdentity.find(viewOf({ badge }));
  expect(found !== null).toBe(confirms);
  if (found) expect(found).toMatchObject([{ source: 'response', at: NOW }]);
});
