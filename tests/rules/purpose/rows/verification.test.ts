import { expect, it } from 'vitest';
import { verification } from '../../../../lib/rules/purpose/rows/verification.ts';
import { BADGE_ABSENT, BADGE_PRESENT, fact } from '../../account-builder.ts';
import { rowOf } from '../purpose-builder.ts';

it.each([
  ['present', { badge: BADGE_PRESENT }, 'official: badge'],
  ['absent', { badge: BADGE_ABSENT }, 'between: row.verification.absent'],
  ['unknown', {}, 'unknown: row.verification.unknown'],
  [
    'a site is no badge',
    { bioLink: fact('lenabrunner.at'), badge: BADGE_ABSENT },
    'between: row.verification.absent',
  ],
])('verification: %s', (_, known, expected) => {
  expect(rowOf(verification, known)).toBe(expected);
});
