// A packed near index comes back the same, and nothing else passes for one.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addHandle,
  buildNearIndex,
  nearHandles,
  removeHandle,
} from '../../../lib/lookalike/near-index/near-index.ts';
import { packNearIndex, unpackNearIndex } from '../../../lib/lookalike/near-index/pack.ts';

const handle = fc.string({ unit: fc.constantFrom(...'abc12._é'), maxLength: 12 });
const KNOWN = ['maraokafor', 'lenavoss', 'kanal', 'psg'];

describe('packNearIndex', () => {
  it('and back finds the same, also after additions and removals on either side', () => {
    fc.assert(
      fc.property(fc.array(handle), fc.array(handle), fc.nat({ max: 9 }), (handles, more, gone) => {
        const index = buildNearIndex(handles);
        for (const each of more) addHandle(index, each);
        removeHandle(index, gone);
        const back = unpackNearIndex(packNearIndex(index));
        if (back === null) throw new Error('not unpacked');
        expect(addHandle(back, 'maraokafor')).toBe(addHandle(index, 'maraokafor'));
        for (const query of [...handles, ...more, 'maraokafo']) {
          expect(nearHandles(back, query)).toEqual(nearHandles(index, query));
        }
      }),
    );
  });

  it('gives the same bytes for the same handles', () => {
    const once = new Uint8Array(packNearIndex(buildNearIndex(KNOWN)));
    expect(new Uint8Array(packNearIndex(buildNearIndex(KNOWN)))).toEqual(once);
  });
});

describe('unpackNearIndex', () => {
  const packed = new Uint8Array(packNearIndex(buildNearIndex(KNOWN)));

  it('refuses a buffer with any one byte changed', () => {
    for (let at = 0; at < packed.length; at += 1) {
      const damaged = packed.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x41;
      expect(unpackNearIndex(damaged.buffer)).toBeNull();
    }
  });

  it('refuses a buffer cut off anywhere, or made longer', () => {
    for (let length = 0; length < packed.length; length += 1) {
      expect(unpackNearIndex(packed.slice(0, length).buffer)).toBeNull();
    }
    expect(unpackNearIndex(new Uint8Array([...packed, 0, 0, 0, 0]).buffer)).toBeNull();
  });
});
