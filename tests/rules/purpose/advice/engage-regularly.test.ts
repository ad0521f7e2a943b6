import { expect, it } from 'vitest';
import { engageRegularly } from '../../../../lib/rules/purpose/advice/engage-regularly.ts';
import { BADGE_ABSENT, BADGE_PRESENT } from '../../account-builder.ts';
import { AD, isCalled, mixed, SALE } from '../purpose-builder.ts';

it.each([
  [3, 12, SALE, BADGE_PRESENT, true],
  [2, 12, SALE, BADGE_PRESENT, false],
  [9, 9, AD, BADGE_PRESENT, false],
  [8, 8, SALE, BADGE_PRESENT, false],
  [9, 9, SALE, BADGE_ABSENT, false],
])('engageRegularly: %i of %i posts with “%s”', (marked, total, caption, badge, expected) => {
  expect(isCalled(engageRegularly, { badge, posts: mixed(marked, total, caption) })).toBe(expected);
});
