// What a page keeps is bounded: the oldest entries leave first.

import { expect, it } from 'vitest';
import { dropOldest } from '../../../entrypoints/tiktok.content/lists/drop-oldest.ts';

it.each([
  [0, []],
  [2, ['b', 'c']],
  [3, ['a', 'b', 'c']],
  [9, ['a', 'b', 'c']],
])('leaves the latest %i', (most, left) => {
  const entries = new Map([...'abc'].map((key) => [key, 1]));
  dropOldest(entries, most);
  expect([...entries.keys()]).toEqual(left);
});
