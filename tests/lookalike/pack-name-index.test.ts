// A packed name index finds what the one it was packed from finds, and goes with no other list.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNameIndex, findCandidates } from '../../lib/lookalike/name-index.ts';
import { packNameIndex, unpackNameIndex } from '../../lib/lookalike/pack-name-index.ts';
import { known } from './people.ts';

const handle = fc.string({ unit: fc.constantFrom(...'abeiomnr1_'), minLength: 2, maxLength: 10 });
const name = fc.string({ unit: fc.constantFrom(...'aébC officiál'), maxLength: 12 });
const accounts = fc.uniqueArray(fc.tuple(handle, name), { selector: ([each]) => each, maxLength: 20 });

const LIST = [known('maraokafor', 'Mara Okafor'), known('lenavoss', 'Lena Voss'), known('kanal', 'Kanal')];
const INDEX = buildNameIndex(LIST);

describe('unpackNameIndex', () => {
  it('gives an index that finds the same', () => {
    fc.assert(
      fc.property(accounts, handle, name, (rows, otherHandle, otherName) => {
        const index = buildNameIndex(rows.map(([each, displayName]) => known(each, displayName)));
        const back = unpackNameIndex(packNameIndex(index), index.known);
        if (back === null) throw new Error('not unpacked');
        for (const [each, displayName] of [...rows, [otherHandle, otherName] as const]) {
          const looked = { handle: `${each}x`, displayName };
          expect(findCandidates(back, looked)).toEqual(findCandidates(index, looked));
        }
      }),
    );
  });

  it('refuses another list', () => {
    const packed = packNameIndex(INDEX);
    expect(unpackNameIndex(packed, LIST)).not.toBeNull();
    expect(unpackNameIndex(packed, LIST.slice(1))).toBeNull();
    expect(unpackNameIndex(packed, [...LIST].reverse())).toBeNull();
    expect(unpackNameIndex(packed, [...LIST.slice(0, 2), known('kanal', 'Kanal!')])).toBeNull();
  });

  it('refuses a buffer that is none', () => {
    expect(unpackNameIndex(new ArrayBuffer(0), LIST)).toBeNull();
    expect(unpackNameIndex(packNameIndex(INDEX).slice(0, -4), LIST)).toBeNull();
  });
});
