// Packed words come back as they were, and nothing else passes for them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWords, unpackWords } from '../../lib/lookalike/packed-words.ts';

const part = fc.uint32Array({ maxLength: 40 });

describe('packWords', () => {
  it('and back gives the same parts', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.nat(), (parts, version) => {
        expect(unpackWords(version, packWords(version, parts))).toEqual(parts);
      }),
    );
  });
});

describe('unpackWords', () => {
  const packed = new Uint8Array(packWords(7, [Uint32Array.of(1, 2, 3), Uint32Array.of(), Uint32Array.of(9)]));

  it('refuses another version', () => {
    expect(unpackWords(8, packed.buffer)).toBeNull();
  });

  it('refuses a buffer with any one byte changed', () => {
    for (let at = 0; at < packed.length; at += 1) {
      const damaged = packed.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x41;
      expect(unpackWords(7, damaged.buffer)).toBeNull();
    }
  });

  it('refuses a buffer cut off anywhere, or made longer', () => {
    for (let length = 0; length < packed.length; length += 1) {
      expect(unpackWords(7, packed.slice(0, length).buffer)).toBeNull();
    }
    expect(unpackWords(7, new Uint8Array([...packed, 0, 0, 0, 0]).buffer)).toBeNull();
  });

  it('refuses numbers of parts that no buffer can hold', () => {
    const words = new Uint32Array(packed.slice().buffer);
    words[2] = 0xffffffff;
    expect(unpackWords(7, words.buffer)).toBeNull();
  });
});
