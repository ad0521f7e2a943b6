// What an argued exception covers, and what it must not.

import { describe, expect, it } from 'vitest';
import { EMBEDDED_EXCEPTIONS, exceptionFor, NEAR_EXCEPTIONS } from './sets/chromium-exceptions.ts';

const cause = (own: string, target: string, list: typeof NEAR_EXCEPTIONS) =>
  exceptionFor({ own, target }, list)?.cause ?? null;

describe('near names', () => {
  it.each([
    ['veltra-no', 'veltrano', 'separators'],
    ['veltrano', 'veltrano-', 'separators'],
    ['zvqx1', 'zvkx1', 'short'],
    ['weltrano', 'veltrano', 'first letter'],
    ['eltrano', 'veltrano', 'first letter'],
    ['xveltrano', 'veltrano', 'first letter'],
    ['veltrano2', 'veltrano', 'digit behind'],
    ['veltramo', 'veltrano', null],
    ['veltrano2', 'veltrano3', null],
    ['veltrano', 'veltrano', null],
  ])('%s beside %s: %s', (own, target, expected) => {
    expect(cause(own, target, NEAR_EXCEPTIONS)).toBe(expected);
  });
});

describe('embedded names', () => {
  it.each([
    ['one-veltrano-online', 'veltrano', 'embedded beside other words'],
    ['veltrano-and-its-very-long-name', 'veltrano', 'no handle'],
    ['veltranó-login', 'veltrano', 'no handle'],
    ['veltrano-login', 'veltrano', null],
    ['loginveltranocom', 'veltrano', null],
    ['kanal-login', 'veltrano', null],
    ['kanal', '', null],
  ])('%s beside %s: %s', (own, target, expected) => {
    expect(cause(own, target, EMBEDDED_EXCEPTIONS)).toBe(expected);
  });
});
