import { expect, it } from 'vitest';
import { useTheBadge } from '../../../../lib/rules/purpose/advice/use-the-badge.ts';
import { BADGE_ABSENT, BADGE_PRESENT } from '../../account-builder.ts';
import { isCalled, mixed } from '../purpose-builder.ts';

it.each([
  ['nine plain posts', BADGE_PRESENT, 0, 9, true],
  ['eight', BADGE_PRESENT, 0, 8, false],
  ['one announcement', BADGE_PRESENT, 1, 9, false],
  ['no badge', BADGE_ABSENT, 0, 9, false],
])('useTheBadge: %s', (_, badge, news, total, expected) => {
  expect(isCalled(useTheBadge, { badge, posts: mixed(news, total, 'Exklusiv: Roggen') })).toBe(expected);
});
