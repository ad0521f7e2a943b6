// Selectors for the test attribute: one name, several, and none.

import { describe, expect, it } from 'vitest';
import { e2e } from '../../lib/tiktok/e2e.ts';

describe('e2e', () => {
  it.each([
    [['user-title'], '[data-e2e="user-title"]'],
    [['a', 'b'], '[data-e2e="a"],[data-e2e="b"]'],
    [[], ''],
  ])('makes of %j %s', (names, selector) => {
    expect(e2e(...names)).toBe(selector);
  });
});
