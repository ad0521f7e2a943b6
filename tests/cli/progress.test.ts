// Progress is one line that is written over, on a terminal only; the last line comes everywhere.

import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createProgress } from '../../lib/cli/progress.ts';
import { wordsFor } from '../../lib/cli/words-for.ts';

/** Goes through so many rows, one a millisecond, and gives what was written. */
function written(rows: number, isTerminal: boolean, locale: 'en' | 'de' = 'en', clearAt = -1): string {
  let [text, now] = ['', 1000];
  const stream = new Writable({
    write(chunk, _, done) {
      text += String(chunk);
      done();
    },
  });
  const progress = createProgress('screen', { stream, isTerminal, elapsed: () => now }, wordsFor(locale));
  for (let row = 0; row < rows; row += 1) {
    now += 1;
    progress.row();
    if (row === clearAt) progress.clear();
  }
  progress.finish();
  return text;
}

describe('createProgress', () => {
  it('writes over one line while rows go by', () => {
    expect(written(1100, true)).toBe(
      'screen: 512 rows screened, 1,000 a second' +
        '\r\u001b[Kscreen: 1,024 rows screened, 1,000 a second' +
        '\r\u001b[Kscreen: 1,100 rows screened in 1.1 seconds, 1,000 a second\n',
    );
  });

  it('takes its line away when told, once', () => {
    expect(written(600, true, 'en', 550)).toBe(
      'screen: 512 rows screened, 1,000 a second\r\u001b[Kscreen: 600 rows screened in 0.6 seconds, 1,000 a second\n',
    );
  });

  it.each([
    [0, 'en', ''],
    [1, 'en', 'screen: 1 row screened in 0 seconds, 1,000 a second\n'],
    [5000, 'en', 'screen: 5,000 rows screened in 5 seconds, 1,000 a second\n'],
    [1, 'de', 'screen: 1 Zeile in 0 Sekunden verglichen, 1.000 pro Sekunde\n'],
    [1240, 'de', 'screen: 1.240 Zeilen in 1,24 Sekunden verglichen, 1.000 pro Sekunde\n'],
  ] as const)('says at the end only, where nobody watches: %s rows (%s)', (rows, locale, text) => {
    expect(written(rows, false, locale)).toBe(text);
  });
});
