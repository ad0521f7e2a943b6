import { describe, expect, it } from 'vitest';
import { handleStable } from '../../../lib/rules/requirements/handle-stable.ts';
import { snapshot } from '../../memory/history/snapshots.ts';
import { daysAgo, fact, handleOf, spoken } from '../account-builder.ts';

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

  /** Met so many days ago under these handles; the account's own now is lena.brunner. */
  function met(...meetings: readonly (readonly [days: number, handle: string])[]) {
    return meetings.map(([days, handle]) => snapshot(daysAgo(days), { handle: handleOf(handle) }));
  }

  it.each([
    ['never', met(), 'cantTell: unknown'],
    ['for 30 days, the same', met([30, 'lena.brunner'], [2, 'lena.brunner']), 'cantTell: unknown'],
    ['for longer, the same', met([30.1, 'lena.brunner'], [2, 'lena.brunner']), 'passed: met'],
    ['renamed since the last meeting', met([30, 'lena.bakes']), 'failed: growth.renamed → remedy'],
    ['renamed some time since', met([30.1, 'lena.bakes']), 'cantTell: unknown'],
    [
      'renamed between two recent ones',
      met([90, 'lena.bakes'], [29, 'lena.bakes'], [10, 'lena.brunner']),
      'failed: growth.renamed → remedy',
    ],
    ['renamed, perhaps lately', met([40, 'lena.bakes'], [10, 'lena.brunner']), 'cantTell: unknown'],
    ['renamed long ago', met([90, 'lena.bakes'], [31, 'lena.brunner']), 'passed: met'],
    ['in the future', met([-3, 'lena.bakes']), 'cantTell: unknown'],
  ])('met %s', (_, history, expected) => {
    expect(spoken(handleStable, {}, history)).toBe(expected);
  });

  it.each([
    ['the page’s day first', 90, met([60, 'lena.brunner']), 'passed: changed'],
    [
      'a change met that the page does not know',
      90,
      met([9, 'lena.bakes']),
      'failed: growth.renamed → remedy',
    ],
    ['a change on the page between two meetings', 3, met([60, 'lena.brunner']), 'failed: changed → remedy'],
  ])('names %s', (_, changed, history, expected) => {
    expect(spoken(handleStable, { handleChangedAt: fact(daysAgo(changed)) }, history)).toBe(expected);
  });
});
