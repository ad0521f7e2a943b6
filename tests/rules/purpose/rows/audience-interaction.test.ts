import { expect, it } from 'vitest';
import type { Account } from '../../../../lib/account/account.ts';
import { audienceInteraction } from '../../../../lib/rules/purpose/rows/audience-interaction.ts';
import { fact } from '../../account-builder.ts';
import { mixed, rowOf, SALE } from '../purpose-builder.ts';

const LIMIT = 'row.audience-interaction.limit';
const LIVE = { isLive: fact(true) };

it.each<[string, Partial<Account>, string]>([
  ['nothing', {}, `unknown: ${LIMIT}`],
  ['few calls', { posts: mixed(2, 9, SALE) }, `unknown: sales-talk ${LIMIT}`],
  ['a quarter calls', { posts: mixed(3, 12, SALE) }, `marketing: sales-talk ${LIMIT}`],
  ['LIVE', LIVE, `official: label.live ${LIMIT}`],
  ['not LIVE now', { isLive: fact(false) }, `unknown: ${LIMIT}`],
  ['LIVE and calls', { ...LIVE, posts: mixed(3, 12, SALE) }, `between: label.live sales-talk ${LIMIT}`],
  ['LIVE and few calls', { ...LIVE, posts: mixed(2, 12, SALE) }, `official: label.live sales-talk ${LIMIT}`],
])('audienceInteraction: %s', (_, known, expected) => {
  expect(rowOf(audienceInteraction, known)).toBe(expected);
});
