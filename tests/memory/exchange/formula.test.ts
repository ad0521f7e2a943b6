// Cells that no spreadsheet takes for a formula, and the way back.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareCell, guardCell } from '../../../lib/memory/exchange/formula.ts';

describe('guardCell', () => {
  it.each([
    ['=HYPERLINK("http://x","y")', '\'=HYPERLINK("http://x","y")'],
    ['+49 1', "'+49 1"],
    ['-', "'-"],
    ['@mara', "'@mara"],
    ['\t=1', "'\t'=1"],
    ['\t1', "'\t1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ["'Mara'", "'Mara'"],
    ['Mara = Tonwerk', 'Mara = Tonwerk'],
    // Where the comma is the decimal sign, spreadsheets take cells apart at semicolons, and at tabs.
    ['x;=HYPERLINK("http://x")', 'x;\'=HYPERLINK("http://x")'],
    ["x;'=1", "x;''=1"],
    ['x\t+1', "x\t'+1"],
    ['x\n-1', "x\n'-1"],
    ['x; =1', "x; '=1"],
    ['x;"=1"', 'x;"\'=1"'],
    [';;@mara', ";;'@mara"],
    ['Mara; Tonwerk', 'Mara; Tonwerk'],
    ['', ''],
  ])('%j is written as %j, and read as it was', (text, cell) => {
    expect(guardCell(text)).toBe(cell);
    expect(bareCell(cell)).toBe(text);
  });

  it('gives every text back, and begins none like a formula', () => {
    const text = fc
      .array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\n', ';', '"', 'a', '＝', ' '))
      .map((signs) => signs.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (value) => {
        expect(bareCell(guardCell(value))).toBe(value);
        expect(guardCell(value)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        for (const part of guardCell(value).split(/[;\t\r\n]/))
          expect(part).not.toMatch(/^[ "]*[=+\-@＝＋－＠]/);
      }),
    );
  });

  it('leaves a cell of somebody else’s as it is unless it is guarded', () => {
    expect(bareCell('=1')).toBe('=1');
    expect(bareCell("'tis")).toBe("'tis");
  });
});
