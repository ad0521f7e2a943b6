import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../lib/tiktok/json.ts';
import { nestsDeeperThan } from '../../lib/tiktok/json-depth.ts';

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe('nestsDeeperThan', () => {
  it.each([
    ['', 0, false],
    ['[]', 0, true],
    ['[]', 1, false],
    ['[[],[],{}]', 2, false],
    ['{"a":{"b":[1]}}', 2, true],
    ['"[[[["', 0, false],
    ['["\\"[[[["]', 1, false],
    ['["\\\\",[]]', 1, true],
    ['["never closed [[[', 1, false],
    [']]]][', 1, false],
  ])('%j beyond %i: %s', (text, limit, expected) => {
    expect(nestsDeeperThan(text, limit)).toBe(expected);
  });

  it('knows the depth of any JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        const depth = depthOf(JSON.parse(text));
        expect([nestsDeeperThan(text, depth), depth > 0 && nestsDeeperThan(text, depth - 1)]).toEqual([
          false,
          depth > 0,
        ]);
      }),
    );
  });
});

describe('parseJson', () => {
  const deep = (pairs: number) => `${'['.repeat(pairs)}${']'.repeat(pairs)}`;

  it('leaves long text alone that nests without end', () => {
    expect(parseJson(deep(200_000))).toBeUndefined();
    expect(parseJson(`["${'x'.repeat(500_000)}"]`)).toHaveLength(1);
  });
});
