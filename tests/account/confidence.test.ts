import { describe, expect, it } from 'vitest';
import { sampleOf } from '../../lib/account/confidence.ts';

describe('sampleOf', () => {
  it.each([
    [0, null],
    [1, 'low'],
    [9, 'low'],
    [10, 'medium'],
    [19, 'medium'],
    [20, 'high'],
    [30, 'high'],
  ])('of %i posts: %s', (sample, confidence) => {
    expect(sampleOf(sample)).toEqual({ sample, confidence });
  });
});
