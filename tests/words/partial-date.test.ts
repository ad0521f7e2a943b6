// Dates as exact as their source.

import { describe, expect, it } from 'vitest';
import { sayPartialDate } from '../../lib/words/partial-date.ts';

describe('sayPartialDate', () => {
  it.each([
    ['2021', 'en', '2021'],
    ['2023-06', 'en', 'Jun 2023'],
    ['2023-06', 'de', 'Juni 2023'],
    ['2021-09-27', 'en-GB', '27 Sept 2021'],
    ['2021-09-27', 'de', '27. Sept. 2021'],
    ['2021-01-01', 'en', 'Jan 1, 2021'],
    ['spring 2020', 'en', 'spring 2020'],
    ['', 'en', ''],
  ])('%s in %s is %s', (text, locale, shown) => {
    expect(sayPartialDate(text, locale)).toBe(shown);
  });
});
