import { expect, it } from 'vitest';
import { stayAuthentic } from '../../../../lib/rules/purpose/advice/stay-authentic.ts';
import { BADGE_ABSENT, BADGE_PRESENT } from '../../account-builder.ts';
import { isCalled, mixed } from '../purpose-builder.ts';

it.each([
  [2, 10, BADGE_PRESENT, false],
  [3, 10, BADGE_PRESENT, true],
  [2, 9, BADGE_PRESENT, true],
  [1, 9, BADGE_PRESENT, false],
  [5, 24, BADGE_PRESENT, true],
  [4, 21, BADGE_PRESENT, false],
  [8, 8, BADGE_PRESENT, false],
  [9, 9, BADGE_ABSENT, false],
])('stayAuthentic: %i of %i posts', (marked, total, badge, expected) => {
  expect(isCalled(stayAuthentic, { badge, posts: mixed(marked, total) })).toBe(expected);
});
