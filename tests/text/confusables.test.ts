// The table of look-alike letters: every row can be reached, none is there twice, and the letters it leads to are ASCII.
// Unicode's table: what ships is the whole of it, made by the script, with the notice, and small.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confusablesSource, readConfusables } from '../../lib/text/build-confusables.ts';
import { packConfusables, unpackConfusables } from '../../lib/text/confusable-form.ts';
import { CONFUSABLES } from '../../lib/text/confusables.generated.ts';
import { CONFUSABLE, CONFUSABLE_CAPITAL, styledLetter } from '../../lib/text/confusables.ts';
import { ALSO, HOOKED, LOOKS_LIKE, READINGS, STYLED_RUNS } from '../../lib/text/extra-letters.ts';
import { foldName } from '../../lib/text/fold.ts';
import { skeleton, skeletons } from '../../lib/text/skeleton.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Unicode's own file lies beside the project where there is one; it is too big to be a part of it. */
const TABLE = join(ROOT, '..', 'shared', 'eval', 'confusables-17.0.txt');
const GENERATED = readFileSync(join(ROOT, 'lib', 'text', 'confusables.generated.ts'), 'utf8');
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

describe('the compact form', () => {
  it('gives the rows again, whatever they are', () => {
    const codePoint = fc.integer({ min: 0, max: 0x10ffff });
    const near = fc.integer({ min: 0x60, max: 0x80 });
    const row = fc.record({
      source: fc.oneof(codePoint, near),
      target: fc.array(fc.oneof(codePoint, near), { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ source }) => source }), (rows) => {
        const ordered = [...rows].sort((a, b) => a.source - b.source);
        expect(unpackConfusables(packConfusables(rows))).toEqual(ordered);
      }),
    );
  });

  it('makes one entry of neighbours', () => {
    const rows = [10, 11, 12, 13].map((source) => ({ source, target: [source + 87] }));
    expect(packConfusables(rows)).toBe('a+4;2p');
    expect(packConfusables(rows.map(({ source }) => ({ source, target: [97] })))).toBe('a=4;2p');
  });

  it.each(['', 'a', 'A;b', 'a\n;b'])('refuses %j', (text) => {
    expect(() => unpackConfusables(text)).toThrow('no table');
  });
});

describe('confusables.generated.ts', () => {
  it('holds 6,565 rows, one for each source, and at most 25 kB compressed', () => {
    const rows = unpackConfusables(CONFUSABLES);
    expect(rows).toHaveLength(6565);
    expect(new Set(rows.map(({ source }) => source)).size).toBe(6565);
    expect(brotliCompressSync(GENERATED).length).toBeLessThan(25_000);
  });

  it('bears the notice of Unicode', () => {
    expect(GENERATED).toContain('UNICODE LICENSE V3');
    expect(GENERATED).toContain('Copyright © 1991-2025 Unicode, Inc.');
  });

  it.skipIf(!existsSync(TABLE))(
    'is what the script makes of Unicode’s file (skipped where that is not at hand)',
    () => {
      const table = readFileSync(TABLE, 'utf8');
      const rows = [...readConfusables(table)].sort((a, b) => a.source - b.source);
      expect(unpackConfusables(CONFUSABLES)).toEqual(rows);
      expect(confusablesSource(table)).toBe(GENERATED);
    },
  );

  it('makes all but a few of its rows equal under the strict key', () => {
    const unequal = unpackConfusables(CONFUSABLES).filter(({ source, target }) => {
      const keys = new Set(skeletons(String.fromCodePoint(source)));
      return !skeletons(String.fromCodePoint(...target)).some((key) => keys.has(key));
    });
    // Precomposed Hebrew letters: they are taken apart before the table is asked, as UTS #39 has it.
    expect(unequal.map(({ source }) => source)).toEqual([0xfb2f, 0xfb30, 0xfb39, 0xfb49]);
  });
});

describe('readConfusables', () => {
  const HEAD = '# Version: 17.0.0\n0430 ;\t0061 ;\tMA\t# ( а → a )\n';

  it('reads rows', () => {
    expect(readConfusables(`\ufeff${HEAD}1F100 ;\t004F 002E ;\tMA\t#* ( 🄀 → O. )\n# total: 2\n`)).toEqual([
      { source: 0x430, target: [0x61] },
      { source: 0x1f100, target: [0x4f, 0x2e] },
    ]);
  });

  it.each([HEAD, `${HEAD}# total: 2\n`, '', '# total: 0\n'])('refuses a file that is cut: %j', (text) => {
    expect(() => readConfusables(text)).toThrow('announced');
  });

  it('gives no file for a table without a version', () => {
    expect(() => confusablesSource('0430 ;\t0061 ;\tMA\t# ( а → a )\n# total: 1\n')).toThrow('no version');
  });
});

describe('the additional letters', () => {
  it.each(READINGS.map(([character, readings]) => ({ character, readings })))(
    '$character is read as $readings',
    ({ character, readings }) => {
      expect(skeletons(`x${character}`)).toEqual(readings.map((reading) => `x${reading}`));
    },
  );

  it('are read as they say', () => {
    for (const [plain, characters] of [...LOOKS_LIKE, ...HOOKED]) {
      for (const character of characters) expect(skeleton(`x${character}`)).toBe(skeleton(`x${plain}`));
    }
    for (const [first, plain] of STYLED_RUNS) {
      for (const [place, sign] of [...plain].entries())
        expect(skeleton(`x${String.fromCodePoint(first + place)}`)).toBe(skeleton(`x${sign}`));
    }
    for (const [character, reading] of ALSO) expect(skeletons(`x${character}`)).toContain(`x${reading}`);
  });

  it('stand there once', () => {
    const all = [...READINGS.map(([character]) => character), ...LOOKS_LIKE.flatMap(([, list]) => [...list])];
    all.push(...HOOKED.flatMap(([, list]) => [...list]));
    expect(all.filter((character, place) => all.indexOf(character) !== place)).toEqual([]);
  });
});
