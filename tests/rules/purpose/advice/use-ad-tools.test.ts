import { expect, it } from 'vitest';
import { useAdTools } from '../../../../lib/rules/purpose/advice/use-ad-tools.ts';
import { AD, captioned, isCalled, PLAIN } from '../purpose-builder.ts';

const captions = (ads: number) => Array.from({ length: 10 }, (_, i) => (i < ads ? AD : PLAIN));

it.each([
  ['half promote, no ad', 5, { isAd: false }, true],
  ['fewer promote', 4, { isAd: false }, false],
  ['ads seen', 5, { isAd: true }, false],
  ['nothing said of ads', 5, {}, false],
])('useAdTools: %s', (_, ads, known, expected) => {
  expect(isCalled(useAdTools, { posts: captioned(captions(ads), known) })).toBe(expected);
});
