import { describe, expect, it } from 'vitest';
import { signalOf } from '../../../lib/rules/purpose/comparison.ts';
import { AD, axesOf, captioned, mixed, SALE } from './purpose-builder.ts';

describe('findSalesTalk', () => {
  it.each([
    [2, 9, false],
    [3, 9, true],
    [2, 8, undefined],
    [3, 12, true],
    [3, 13, false],
    [7, 28, true],
    [7, 29, false],
  ])('%i of %i posts', (marked, total, isTone) => {
    expect(axesOf({ posts: mixed(marked, total, SALE) }).sales?.isTone).toBe(isTone);
  });

  it('takes a word for advertising for no call to buy', () => {
    expect(axesOf({ posts: mixed(9, 9, AD) }).sales?.isTone).toBe(false);
  });

  it('counts a post once', () => {
    const posts = captioned([
      'buy now, use code RYE',
      'use code RYE',
      ...Array.from({ length: 8 }, () => 'x'),
    ]);
    expect(axesOf({ posts }).sales?.evidence.message.args).toEqual({ count: 2, total: 10 });
  });
});

it('signalOf gives null for a name that no signal has', () => {
  expect(signalOf(axesOf({}), 'none')).toBeNull();
  expect(signalOf(axesOf({}), 'ad-words')?.state).toBe('unknown');
});
