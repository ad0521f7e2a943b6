// The table of look-alike letters: every row can be reached, none is there twice, and the letters it leads to are ASCII.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONFUSABLE, CONFUSABLE_CAPITAL, styledLetter } from '../../lib/text/confusables.ts';
import { foldName } from '../../lib/text/fold.ts';

const SOURCE = readFileSync(join(import.meta.dirname, '..', '..', 'lib', 'text', 'confusables.ts'), 'utf8');

describe('CONFUSABLE', () => {
  it('holds letters in the form in which folding looks them up', () => {
    const unreachable = [...CONFUSABLE.keys()].filter(
      (letter) =>
        letter.toLowerCase().normalize('NFKD') !== letter || [...letter].length !== 1 || letter < '\u0080',
    );
    expect(unreachable).toEqual([]);
  });

  it('leads to small ASCII letters, and folding goes there', () => {
    for (const [letter, ascii] of CONFUSABLE) {
      expect(ascii).toMatch(/^[a-z]{1,2}$/);
      expect(foldName(`x${letter}`)).toBe(`x${ascii}`);
    }
  });

  it('holds no letter twice', () => {
    const rows = SOURCE.match(/^ {2}\['[a-z]+', .*\],$/gm) ?? [];
    const letters = rows.flatMap((row) =>
      [...row.replace(/^ {2}\['[a-z]+',/, '')].filter((sign) => sign > '\u007f'),
    );
    expect(letters.length).toBeGreaterThan(CONFUSABLE.size);
    expect(letters.filter((letter, place) => letters.indexOf(letter) !== place)).toEqual([]);
  });
});

describe('CONFUSABLE_CAPITAL and styledLetter', () => {
  it('hold capitals that lower case would lead elsewhere', () => {
    for (const [capital, ascii] of CONFUSABLE_CAPITAL) {
      expect(CONFUSABLE.get(capital.toLowerCase())).not.toBe(ascii);
      expect(foldName(`x${capital}`)).toBe(`x${ascii}`);
    }
  });

  it.each([
    [0x1f150, 'a'],
    [0x1f169, 'z'],
    [0x1f170, 'a'],
    [0x1f1ff, 'z'],
    [0x1f16a, null],
    [0x61, null],
  ])('%i is %s', (codePoint, letter) => {
    expect(styledLetter(codePoint)).toBe(letter);
  });
});
