import { describe, expect, it } from 'vitest';
import { daysSince } from '../../lib/rules/days.ts';
import { daysAgo, NOW } from './account-builder.ts';

describe('daysSince', () => {
  it.each([
    [daysAgo(0), 0],
    [daysAgo(2.5), 2.5],
    [daysAgo(-1), 0],
    [daysAgo(-1.1), null],
    [0, null],
    [Date.UTC(2013, 11, 31), null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
    [8.7e15, null],
  ])('%s gives %s', (at, days) => {
    expect(daysSince(at, NOW)).toBe(days);
  });
});
