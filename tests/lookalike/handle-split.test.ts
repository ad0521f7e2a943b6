// Where a known handle sits in another, and what stands around it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeHandle, splitAround, stretchesOf, stretchKeys } from '../../lib/lookalike/handle-split.ts';
import { handleKey } from '../../lib/text/handle-key.ts';

describe('splitAround', () => {
  it.each([
    ['mara.okafor', '', 'maraokafor', '', 'nothing'],
    ['mara_0kafor', '', 'mara0kafor', '', 'nothing'],
    ['real.mara.okafor_tv', 'real.', 'maraokafor', '_tv', 'claim'],
    ['itsmaraokafor', 'its', 'maraokafor', '', 'filler'],
    ['maraokafor_2024', '', 'maraokafor', '_2024', 'digits'],
    ['maraokafor.uk', '', 'maraokafor', '.uk', 'family'],
    ['maraokafor.cr7', '', 'maraokafor', '.cr7', 'other'],
    ['maraokafor_chde', '', 'maraokafor', '_chde', 'other'],
    ['maraokafor_editz', '', 'maraokafor', '_editz', 'fan'],
    ['maraokaforlova', '', 'maraokafor', 'lova', 'other'],
    ['abc.maraokafor.def', 'abc.', 'maraokafor', '.def', 'other'],
  ])('%s', (handle, before, core, after, surroundings) => {
    expect(splitAround(placeHandle(handle), 'maraokafor')).toMatchObject({
      before,
      core,
      after,
      surroundings,
    });
  });

  it('prefers known words to anything else', () => {
    expect(splitAround(placeHandle('lena.xyz.lena.tv'), 'lena')?.surroundings).toBe('other');
    expect(splitAround(placeHandle('thelenalena2'), 'lenalena')?.surroundings).toBe('filler');
  });

  it.each(['someone', 'abmaraokaforcd', 'maraokafo', '', '...'])('finds nothing in %j', (handle) => {
    expect(splitAround(placeHandle(handle), 'maraokafor')).toBeNull();
  });

  it('finds nothing for a target of separators', () => {
    expect(splitAround(placeHandle('maraokafor'), '._.')).toBeNull();
  });

  it('gives the handle back', () => {
    const part = fc.string({ unit: fc.constantFrom(...'abmrx019._'), maxLength: 8 });
    fc.assert(
      fc.property(part, part, (before, after) => {
        const split = splitAround(placeHandle(`${before}mara${after}`), 'mara');
        if (!split) return;
        const bare = (text: string) => text.replace(/[._]/g, '');
        expect(bare(split.before) + split.core + bare(split.after)).toBe(bare(`${before}mara${after}`));
      }),
    );
  });
});

describe('placeHandle and stretchesOf', () => {
  it('fold a handle that is not ASCII', () => {
    expect(placeHandle('@Mаra_Ökafor').bare).toBe('maraokafor');
  });

  it('give edges and breaks, longest first', () => {
    const handle = placeHandle('xy_mara9');
    const texts = stretchesOf(handle, 4).map(({ from, to }) => handle.bare.slice(from, to));
    expect(texts).toEqual([
      'xymara9',
      'xymara',
      'ymara9',
      'xymar',
      'ymara', // x is a word that is put before handles
      'mara9',
      'xyma',
      'ymar',
      'mara',
      'ara9',
    ]);
  });
});

it('gives the keys of stretches as of each text alone', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'r', 'n', 'v', 'o', '0', '1', 'l'), maxLength: 14 });
  fc.assert(
    fc.property(letters, (bare) => {
      const keyOf = stretchKeys(bare);
      for (const stretch of stretchesOf(placeHandle(bare), 1)) {
        expect(keyOf(stretch)).toBe(handleKey(bare.slice(stretch.from, stretch.to)));
      }
    }),
  );
});
