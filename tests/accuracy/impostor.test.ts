// Impostors are the same in every run, and are what they say they are.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseHandle } from '../../lib/account/handle.ts';
import { known, MARA } from '../lookalike/people.ts';
import { impostorOf } from './impostor.ts';
import { randomFrom } from './random.ts';

const LETTERS = 'abcxyz019._';
const handles = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 2, maxLength: 24 })
  .map((letters) => letters.join(''));

it('are the same for the same seed', () => {
  const five = (seed: number) => {
    const random = randomFrom(seed);
    return Array.from({ length: 5 }, () => impostorOf(MARA, random));
  };
  expect(five(7)).toEqual(five(7));
  expect(five(7)).not.toEqual(five(8));
});

it('have a handle that TikTok would take and that is not the target’s, few followers, no badge', () => {
  fc.assert(
    fc.property(handles, fc.integer(), (handle, seed) => {
      const { subject, name } = impostorOf(known(handle, 'Mara Okafor'), randomFrom(seed));
      expect(parseHandle(subject.handle)).toBe(subject.handle);
      expect(subject.handle.length).toBeLessThanOrEqual(24);
      expect(subject.handle).not.toBe(handle);
      expect(subject.badge).toBe('absent');
      expect(subject.followers).toBeLessThan(5_000);
      expect(subject.displayName === 'Mara Okafor').toBe(name === 'copied');
    }),
  );
});

it('spreads random numbers over 0 to 1', () => {
  const random = randomFrom(1);
  const numbers = Array.from({ length: 10_000 }, random);
  const mean = numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
  expect(mean).toBeCloseTo(0.5, 1);
  expect(numbers.every((n) => n >= 0 && n < 1)).toBe(true);
});
