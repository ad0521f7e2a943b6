// Whole numbers as text without separators, small ones in one character: base-64 digits of which the lower half end a number.
// The scheme is that of source maps' "mappings" (ECMA-426, VLQ), with division in place of bit shifts: counts pass 2^32.

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const HALF = 32;

/** Writes numbers from 0 up to the largest exact one. */
function writeDigits(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= HALF) {
      text += DIGITS.charAt(HALF + (rest % HALF));
      rest = Math.floor(rest / HALF);
    }
    text += DIGITS.charAt(rest);
  }
  return text;
}

/** Gives the numbers back; null for a text that holds none of this form, or numbers too large to be exact. */
function readDigits(text: string): number[] | null {
  const numbers: number[] = [];
  let number = 0;
  let weight = 1;
  for (const character of text) {
    const digit = DIGITS.indexOf(character);
    if (digit < 0) return null;
    number += (digit % HALF) * weight;
    if (!Number.isSafeInteger(number)) return null;
    if (digit < HALF) {
      numbers.push(number);
      number = 0;
      weight = 1;
    } else weight *= HALF;
  }
  return weight === 1 ? numbers : null;
}

/** Writes whole numbers of either sign, each as its difference from the one before. */
export function writeSteps(numbers: readonly number[]): string {
  let before = 0;
  const steps = numbers.map((number) => {
    const step = number - before;
    before = number;
    return step < 0 ? -2 * step - 1 : 2 * step;
  });
  return writeDigits(steps);
}

/** Gives back what writeSteps() wrote, or null. */
export function readSteps(text: string): number[] | null {
  const steps = readDigits(text);
  if (!steps) return null;
  let sum = 0;
  const numbers = steps.map((step) => {
    sum += step % 2 === 1 ? -(step + 1) / 2 : step / 2;
    return sum;
  });
  return numbers.every(Number.isSafeInteger) ? numbers : null;
}

/** Writes small numbers of which the same one often stands many times in a row: number and how often, number and how often. */
export function writeRuns(numbers: readonly number[]): string {
  const runs: number[] = [];
  let length = 0;
  numbers.forEach((number, i) => {
    length += 1;
    if (numbers[i + 1] === number) return;
    runs.push(number, length);
    length = 0;
  });
  return writeDigits(runs);
}

/** Gives back what writeRuns() wrote, or null, also for more than `limit` numbers: a run is short to write and long to read. */
export function readRuns(text: string, limit: number): number[] | null {
  const runs = readDigits(text);
  if (!runs || runs.length % 2 === 1) return null;
  const numbers: number[] = [];
  for (let i = 0; i < runs.length; i += 2) {
    const [number = 0, length = 0] = runs.slice(i, i + 2);
    if (numbers.length + length > limit) return null;
    for (let j = 0; j < length; j += 1) numbers.push(number);
  }
  return numbers;
}
