// Near handles: what counts as near, and that the scan finds exactly what going through all of them would.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsAllowed, nearness } from '../../lib/lookalike/near-limit.ts';
import { buildNearScan, nearTo } from '../../lib/lookalike/near-scan.ts';

describe('editsAllowed', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [7, 1],
    [8, 2],
    [24, 2],
  ])('%i characters allow %i', (length, edits) => {
    expect(editsAllowed(length)).toBe(edits);
  });
});

describe('nearness', () => {
  it.each([
    ['maraokafro', 'maraokafor', 1],
    ['marokafro', 'maraokafor', 2],
    ['kanul', 'kanal', 1],
    ['maraokafor', 'maraokafor', null],
    ['maraokafor1', 'maraokafor22', null],
    ['lina', 'lena', null],
  ])('of %s and %s is %s', (bare, target, edits) => {
    expect(nearness(bare, target)).toBe(edits);
  });
});

describe('nearTo', () => {
  const handle = fc.string({ unit: fc.constantFrom(...'abc12'), maxLength: 12 });

  it('finds what going through all of them finds', () => {
    fc.assert(
      fc.property(fc.array(handle, { maxLength: 30 }), handle, (handles, bare) => {
        const found = nearTo(buildNearScan(handles), bare).map(({ place, edits }) => `${place}:${edits}`);
        const expected = handles.flatMap((other, place) => {
          const edits = nearness(bare, other);
          return edits === null ? [] : [`${place}:${edits}`];
        });
        expect([...found].sort()).toEqual([...expected].sort());
      }),
      { numRuns: 500 },
    );
  });

  it('takes handles as long as they come', () => {
    const scan = buildNearScan(['a'.repeat(63), 'a'.repeat(64), 'b'.repeat(90)]);
    expect(nearTo(scan, 'a'.repeat(64)).map(({ place }) => place)).toEqual([0]);
    expect(nearTo(scan, 'a'.repeat(500))).toEqual([]);
    expect(nearTo(buildNearScan([]), 'mara')).toEqual([]);
  });
});
