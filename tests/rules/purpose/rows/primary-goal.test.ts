import { expect, it } from 'vitest';
import type { Account } from '../../../../lib/account/account.ts';
import { primaryGoal } from '../../../../lib/rules/purpose/rows/primary-goal.ts';
import { BADGE_ABSENT, BADGE_PRESENT, fact } from '../../account-builder.ts';
import { mixed, rowOf } from '../purpose-builder.ts';

const NAME = { displayName: fact('Lena Brunner'), badge: BADGE_ABSENT };

it.each<[string, Partial<Account>, string]>([
  ['nothing', {}, 'unknown: few-posts identity.unknown'],
  ['eight posts', { ...NAME, posts: mixed(8, 8) }, 'unknown: few-posts identity.self-described'],
  ['low', { ...NAME, posts: mixed(1, 9) }, 'official: promotion.share identity.self-described'],
  ['mixed', { ...NAME, posts: mixed(2, 9) }, 'between: promotion.share identity.self-described'],
  ['high', { ...NAME, posts: mixed(5, 9) }, 'marketing: promotion.share identity.self-described'],
  ['high with the badge', { badge: BADGE_PRESENT, posts: mixed(5, 9) }, 'marketing: promotion.share badge'],
  ['low with the badge', { badge: BADGE_PRESENT, posts: mixed(0, 9) }, 'official: promotion.share badge'],
])('primaryGoal: %s', (_, known, expected) => {
  expect(rowOf(primaryGoal, known)).toBe(expected);
});
