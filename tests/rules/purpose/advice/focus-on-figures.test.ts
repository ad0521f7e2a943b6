import { expect, it } from 'vitest';
import { focusOnFigures } from '../../../../lib/rules/purpose/advice/focus-on-figures.ts';
import { isCalled, mixed } from '../purpose-builder.ts';

it.each([
  [4, 9, false],
  [5, 10, true],
  [8, 8, false],
])('focusOnFigures: %i of %i posts', (marked, total, expected) => {
  expect(isCalled(focusOnFigures, { posts: mixed(marked, total) })).toBe(expected);
});
