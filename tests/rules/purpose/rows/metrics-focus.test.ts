import { expect, it } from 'vitest';
import { metricsFocus } from '../../../../lib/rules/purpose/rows/metrics-focus.ts';
import { fact } from '../../account-builder.ts';
import { mixed, rowOf } from '../purpose-builder.ts';

it.each([
  ['nothing', {}, 'not-on-page: row.metrics-focus.limit'],
  ['business', { isBusiness: fact(true) }, 'not-on-page: row.metrics-focus.limit kind.business'],
  ['no business', { isBusiness: fact(false) }, 'not-on-page: row.metrics-focus.limit'],
  ['posts', { posts: mixed(9, 9) }, 'not-on-page: row.metrics-focus.limit'],
])('metricsFocus: %s', (_, known, expected) => {
  expect(rowOf(metricsFocus, known)).toBe(expected);
});
