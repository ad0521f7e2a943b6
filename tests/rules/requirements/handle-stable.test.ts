import { describe, expect, it } from 'vitest';
import { handleStable } from '../../../lib/rules/requirements/handle-stable.ts';
import { daysAgo, fact, spoken } from '../account-builder.ts';

describe('handle-stable', () => {
  it.each([
    [0, 'failed: changed → remedy'],
    [30, 'failed: changed → remedy'],
    [30.1, 'passed: changed'],
    [900, 'passed: changed'],
    [-0.5, 'failed: changed → remedy'],
    [-3, 'cantTell: unknown'],
    [9000, 'cantTell: unknown'],
    [Number.NaN, 'cantTell: unknown'],
  ])('changed %s days ago', (days, expected) => {
    expect(spoken(handleStable, { handleChangedAt: fact(daysAgo(days)) })).toBe(expected);
  });

  it('can tell nothing where the page is silent', () => {
    expect(spoken(handleStable)).toBe('cantTell: unknown');
  });
});
