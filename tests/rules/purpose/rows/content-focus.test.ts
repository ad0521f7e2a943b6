import { expect, it } from 'vitest';
import { contentFocus } from '../../../../lib/rules/purpose/rows/content-focus.ts';
import { captioned, mixed, rowOf } from '../purpose-builder.ts';

function tagged(ads: number, total: number) {
  return captioned(Array.from({ length: total }, (_, i) => (i < ads ? '#ryeweek #ad' : '#ryeweek')));
}

it.each([
  ['eight posts', mixed(8, 8), 'unknown: few-posts'],
  ['low', mixed(1, 9), 'official: promotion.share'],
  ['mixed', mixed(2, 9, 'Anzeige: x'), 'between: promotion.share'],
  ['high', mixed(5, 9), 'marketing: promotion.share'],
  ['low with a campaign', tagged(1, 9), 'official: promotion.share campaign-hashtags.found'],
  ['mixed with a campaign', tagged(2, 9), 'marketing: promotion.share campaign-hashtags.found'],
])('contentFocus: %s', (_, posts, expected) => {
  expect(rowOf(contentFocus, { posts })).toBe(expected);
});
