// The near index finds exactly what going through all handles would: nothing missed, nothing too far, whatever the edits.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addHandle,
  buildNearIndex,
  nearHandles,
  removeHandle,
} from '../../../lib/lookalike/near-index/near-index.ts';
import { editsAllowed } from '../../../lib/lookalike/near-limit.ts';
import { editDistance } from '../../../lib/text/distance.ts';

/** Few letters, so that handles repeat letters, collide and come near one another. */
const FEW = fc.constantFrom(...'aab1_');
const MANY = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789._');
const handle = fc.oneof(
  fc.string({ unit: FEW, maxLength: 14 }),
  fc.string({ unit: MANY, maxLength: 26 }),
  fc.string({ unit: MANY, minLength: 8, maxLength: 12 }),
);
const edit = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'replace', 'swap'),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  by: fc.oneof(FEW, MANY),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(text: string, { kind, at, by }: Edit): string {
  const place = Math.floor(at * text.length);
  const [before, here, after] = [text.slice(0, place), text.slice(place, place + 1), text.slice(place + 1)];
  if (kind === 'insert') return before + by + here + after;
  if (kind === 'delete') return before + after;
  if (kind === 'replace') return before + by + after;
  return before + after.slice(0, 1) + here + after.slice(1);
}

function bruteForce(handles: readonly (string | null)[], query: string): string[] {
  return handles.flatMap((other, place) => {
    if (other === null) return [];
    const limit = editsAllowed(other.length);
    const edits = editDistance(query, other, limit);
    return edits > limit ? [] : [`${edits}:${place}`];
  });
}

const written = (found: readonly { place: number; edits: number }[]) =>
  found.map(({ place, edits }) => `${edits}:${place}`);

describe('nearHandles', () => {
  it('finds what brute force finds, for any handles', () => {
    fc.assert(
      fc.property(fc.array(handle, { maxLength: 40 }), handle, (handles, query) => {
        const index = buildNearIndex(handles);
        for (const own of [query, ...handles]) {
          expect(written(nearHandles(index, own)).sort()).toEqual(bruteForce(handles, own).sort());
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds what brute force finds, for handles with a few edits', () => {
    fc.assert(
      fc.property(
        fc.array(handle, { minLength: 1, maxLength: 6 }),
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
        (handles, changes) => {
          const index = buildNearIndex(handles);
          for (const target of handles) {
            for (const change of changes) {
              const query = change.reduce(edited, target);
              expect(written(nearHandles(index, query)).sort()).toEqual(bruteForce(handles, query).sort());
            }
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['maraokafor', 'maraokafor', 0],
    ['mraaokafor', 'maraokafor', 1],
    ['maarokfaor', 'maraokafor', 2],
    ['xmaraokaforx', 'maraokafor', 2],
    ['raokafor', 'maraokafor', 2],
    ['maraokaf', 'maraokafor', 2],
    ['kanul', 'kanal', 1],
    ['knual', 'kanal', null],
    ['lina', 'lina', 0],
    ['lena', 'lina', null],
    ['', '', 0],
  ])('%s against %s: %s', (query, target, edits) => {
    const found = nearHandles(buildNearIndex(['somebodyelse', target]), query);
    expect(found).toEqual(edits === null ? [] : [{ place: 1, edits }]);
  });

  it('gives fewest edits first, then the order of the list', () => {
    const index = buildNearIndex(['maraokafoo', 'maraokafor', 'maraokafxx', 'maraokafos']);
    expect(written(nearHandles(index, 'maraokafor'))).toEqual(['0:1', '1:0', '1:3', '2:2']);
  });

  it('takes handles as long as they come, and any characters', () => {
    const index = buildNearIndex([
      'a'.repeat(64),
      'b'.repeat(65),
      'c'.repeat(5000),
      'größenwahn',
      '真田広之さんです',
    ]);
    expect(written(nearHandles(index, 'a'.repeat(66)))).toEqual(['2:0']);
    expect(nearHandles(index, 'b'.repeat(65))).toEqual([]);
    expect(nearHandles(index, 'c'.repeat(5000))).toEqual([]);
    expect(written(nearHandles(index, 'grosenwahn'))).toEqual(['2:3']);
    expect(written(nearHandles(index, '真田広之さんです'))).toEqual(['0:4']);
    expect(nearHandles(buildNearIndex([]), 'maraokafor')).toEqual([]);
  });
});

describe('addHandle and removeHandle', () => {
  it('leave the index as if built anew', () => {
    fc.assert(
      fc.property(
        fc.array(handle, { maxLength: 20 }),
        fc.array(fc.oneof(handle, fc.nat({ max: 40 })), { maxLength: 40 }),
        (handles, steps) => {
          const index = buildNearIndex(handles);
          const now: (string | null)[] = [...handles];
          for (const step of steps) {
            if (typeof step === 'string') expect(addHandle(index, step)).toBe(now.push(step) - 1);
            else {
              expect(removeHandle(index, step)).toBe((now[step] ?? null) !== null);
              if (step < now.length) now[step] = null;
            }
          }
          for (const query of now) {
            if (query === null) continue;
            expect(written(nearHandles(index, query)).sort()).toEqual(bruteForce(now, query).sort());
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps finding when thousands are added one by one', () => {
    const index = buildNearIndex([]);
    const handles = Array.from({ length: 3000 }, (_, i) => `person${(i * 7919) % 10007}named`);
    for (const each of handles) addHandle(index, each);
    for (const each of handles.slice(0, 300)) {
      expect(written(nearHandles(index, each)).sort()).toEqual(bruteForce(handles, each).sort());
    }
  });

  it('refuses places that are none', () => {
    const index = buildNearIndex(['maraokafor']);
    expect([-1, 1, 0.5, Number.NaN, 0, 0].map((place) => removeHandle(index, place))).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
  });
});
