// Finds the numbers that rules compare with: those in constants at the top of their files, thresholds, caps and tables.

import type { Change } from './load-tests.ts';

const CONSTANT = /^(?:export )?const [A-Z][A-Z_0-9]*(?:: [^=]+)? = [^;]*/gm;
const QUOTED = /'[^'\n]*'/g;
const COMMENT = /\/\/.*|\/\*[\s\S]*?\*\//g;
const NUMBER = /(?<![\w.$-])\d[\d_]*(?:\.\d+)?(?![\w.])/g;

/** Gives every such number of a file moved by the smallest step either way: one for whole numbers, a hundredth for others. */
export function nudges(file: string, code: string): Change[] {
  const blank = (text: string) => ' '.repeat(text.length);
  const bare = code.replace(COMMENT, blank).replace(QUOTED, blank);
  return [...bare.matchAll(CONSTANT)].flatMap((constant) =>
    [...constant[0].matchAll(NUMBER)].flatMap((number) => {
      const [before] = number;
      const at = constant.index + number.index;
      // Nothing that rules count is below 0.
      const ways = before === '0' ? [1] : [-1, 1];
      return ways.map((way) => ({ file, at, before, after: moved(before, way) }));
    }),
  );
}

function moved(literal: string, way: number): string {
  const number = Number(literal.replaceAll('_', ''));
  return literal.includes('.') ? (number + way / 100).toFixed(4) : String(number + way);
}
