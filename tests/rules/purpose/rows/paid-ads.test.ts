import { expect, it } from 'vitest';
import { paidAds } from '../../../../lib/rules/purpose/rows/paid-ads.ts';
import { fact } from '../../account-builder.ts';
import { captioned, rowOf } from '../purpose-builder.ts';

it.each([
  ['nothing', {}, 'unknown: row.paid-ads.limit'],
  ['data that say no', { posts: captioned(['x'], { isAd: false }) }, 'unknown: row.paid-ads.limit'],
  ['an ad', { posts: captioned(['x'], { isAd: true }) }, 'marketing: platform-label.found'],
  ['made for ads', { isAdOnly: fact(true) }, 'marketing: label.ad-only'],
  ['not made for ads', { isAdOnly: fact(false) }, 'unknown: row.paid-ads.limit'],
  ['own words are no ad', { posts: captioned(['#ad']) }, 'unknown: row.paid-ads.limit'],
])('paidAds: %s', (_, known, expected) => {
  expect(rowOf(paidAds, known)).toBe(expected);
});
