// A quick look never says no where the long way finds somebody, and its words are those of the texts.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeHandle, stretchesOf } from '../../lib/lookalike/handle-split.ts';
import { placesUnder } from '../../lib/lookalike/key-table.ts';
import { buildNameIndex, type NameIndex } from '../../lib/lookalike/name-index.ts';
import { nameKeys } from '../../lib/lookalike/name-match.ts';
import { nearHandles } from '../../lib/lookalike/near-index/near-index.ts';
import { preparedNames } from '../../lib/lookalike/prepared-names.ts';
import { mayHandleMean } from '../../lib/lookalike/quick-handle.ts';
import { mayNameAnybody } from '../../lib/lookalike/quick-name.ts';
import { wordEdges, wordsOf } from '../../lib/lookalike/words-in-names.ts';
import { handleKey } from '../../lib/text/handle-key.ts';
import { known } from './people.ts';

const SHORTEST = 5;
const RUNS = { numRuns: 2000 };
const piece = fc.constantFrom(
  'mara',
  'oka',
  'for',
  'zuzu',
  'official',
  'its',
  '7',
  '0',
  '.',
  '_',
  'cl',
  'd',
  'r',
  'v',
  'Lena',
  '@',
);
const handle = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const knownHandle = handle.filter((each) => /^[a-z0-9._]{2,24}$/.test(each) && !each.endsWith('.'));
const word = fc.constantFrom(
  'Mara',
  'Okafor',
  "O'Kafor",
  'r',
  'n',
  'Zuzu',
  'Official',
  'TV',
  'Fan',
  'not',
  '2',
  '·',
  'é',
);
const name = fc
  .tuple(fc.array(word, { maxLength: 4 }), fc.constantFrom(' ', '', '_'))
  .map(([words, gap]) => words.join(gap));

function namesAnybody({ byStem, byNameShape, byTurned }: NameIndex, displayName: string): boolean {
  const { key, shapes, reductions, bag, coreBag } = nameKeys(displayName);
  return [
    [byStem, [key, ...reductions.map((reduction) => reduction.key)]] as const,
    [byNameShape, [...shapes, ...reductions.map(({ shape }) => shape)]] as const,
    [byTurned, [bag, coreBag]] as const,
  ].some(([table, keys]) => keys.some((each) => placesUnder(table, each).length > 0));
}

function handleMeans({ byHandleKey, byTurned, near }: NameIndex, written: string): boolean {
  return preparedNames(written, null).readings.some(({ handle: placed, turned }) => {
    const inside = stretchesOf(placed, SHORTEST).map(({ from, to }) =>
      handleKey(placed.bare.slice(from, to)),
    );
    const round = [
      ...turned.stretches.map(({ rotation }) => rotation),
      turned.parts.length > 1 ? turned.parts.join(' ') : '',
    ];
    return (
      [handleKey(placed.bare), ...inside].some((each) => placesUnder(byHandleKey, each).length > 0) ||
      round.some((each) => placesUnder(byTurned, each).length > 0) ||
      nearHandles(near, placed.bare).some(({ edits }) => edits > 0)
    );
  });
}

describe('a quick look', () => {
  it('at a name says no only where no key of it is filed', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), name, (names, own) => {
        const index = buildNameIndex(names.map((each, n) => known(`someone${n}`, each)));
        if (namesAnybody(index, own)) expect(mayNameAnybody(index, own)).toBe(true);
      }),
      RUNS,
    );
  });

  it('at a handle says no only where no key of it is filed and none is near', () => {
    fc.assert(
      fc.property(fc.array(knownHandle), handle, (handles, own) => {
        const index = buildNameIndex(handles.map((each) => known(each, 'Some Name')));
        if (handleMeans(index, own)) {
          expect(mayHandleMean(index, own, SHORTEST, () => true)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('says no to what is like nothing known', () => {
    const index = buildNameIndex([known('maraokafor', 'Mara Okafor')]);
    expect(mayHandleMean(index, 'lenabrunner', SHORTEST, () => true)).toBe(false);
    expect(mayHandleMean(index, 'the.clara.fan7', SHORTEST, () => true)).toBe(false);
    expect(mayNameAnybody(index, 'Lena Brunner Official')).toBe(false);
  });
});

it('places between words are those of the words cut out', () => {
  fc.assert(
    fc.property(handle, (written) => {
      const { bare, before, behind } = placeHandle(written);
      const rest = Array.from({ length: bare.length + 1 }, (_, place) => place);
      if (bare.length > 40) return;
      expect(before).toEqual(rest.map((place) => wordsOf(bare.slice(0, place)) !== null));
      expect(behind).toEqual(rest.map((place) => wordsOf(bare.slice(place)) !== null));
      expect({ before, behind }).toEqual(wordEdges(bare));
    }),
    RUNS,
  );
});
