// Which known accounts a name could mean. All people are invented, but for the properties over the bundled list.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledKnown } from '../../lib/known/bundled.ts';
import { buildNameIndex, findCandidates } from '../../lib/lookalike/name-index.ts';
import { known } from './people.ts';

const KNOWN = [
  known('maraokafor', 'Mara Okafor', 9_000_000),
  known('lena.brunner', 'Lena Brunner', 5_000_000),
  known('kanal_norden', 'Kanal Norden TV', 4_000_000),
  known('andrea', 'Andrea', 3_000_000),
  known('abc1', 'ABC', 2_000_000),
  known('adawestfield', 'Ada Westfield', 1_000_000),
];
const index = buildNameIndex(KNOWN);

function candidates(handle: string, displayName: string | null = null): readonly string[] {
  return findCandidates(index, { handle, displayName }).map((account) => account.handle);
}

describe('findCandidates', () => {
  it.each([
    ['same display name', 'someone', 'MARA  okafor ✨', ['maraokafor']],
    ['confusable display name', 'someone', 'Маrа 0kafor', ['maraokafor']],
    ['display name plus words', 'someone', 'Lena Brunner Official', ['lena.brunner']],
    ['display name without its own words', 'someone', 'Kanal Norden', ['kanal_norden']],
    ['declared fan', 'someone', 'Mara Okafor Fanpage', ['maraokafor']],
    ['loose handle', 'mara.0kafor__', null, ['maraokafor']],
    ['near handle', 'adawestfeild', null, ['adawestfield']],
    ['two edits', 'adawxstfild', null, ['adawestfield']],
    ['handle plus words', 'real.lenabrunner_tv', null, ['lena.brunner']],
    ['embedded handle', 'xoxokanalnorden', null, ['kanal_norden']],
    ['two people at once', 'maraokafor_x', 'Lena Brunner', ['lena.brunner', 'maraokafor']],
    ['nobody', 'someone', 'Somebody', []],
    ['a common handle inside another', 'andreaokonkwo', null, []],
    ['a short handle inside another', 'abc1forever', null, []],
    ['an unknown display name', 'someone', null, []],
    ['nothing at all', '', '', []],
  ])('%s', (_, handle, displayName, expected) => {
    expect(candidates(handle, displayName)).toEqual(expected);
  });

  it('puts what the handle finds before a common name', () => {
    expect(candidates('maraokafor_tv', 'Andrea')).toEqual(['maraokafor', 'andrea']);
  });

  it('never gives the account itself, however it is written', () => {
    expect(candidates('maraokafor', 'Mara Okafor')).toEqual([]);
    expect(candidates('@MaraOkafor', 'Mara Okafor')).toEqual([]);
  });

  it('gives five at most, most followed first, whatever the order of the list', () => {
    const many = Array.from({ length: 9 }, (_, n) =>
      known(`okonkwo${'abcdefghi'[n]}x`, 'Ada Okonkwo', n * 1000),
    );
    const name = { handle: 'someone', displayName: 'Ada Okonkwo' };
    const expected = ['okonkwoix', 'okonkwohx', 'okonkwogx', 'okonkwofx', 'okonkwoex'];
    expect(findCandidates(buildNameIndex(many), name).map(({ handle }) => handle)).toEqual(expected);
    expect(findCandidates(buildNameIndex([...many].reverse()), name).map(({ handle }) => handle)).toEqual(
      expected,
    );
  });

  it('takes the first of two entries for one handle', () => {
    const twice = buildNameIndex([known('maraokafor', 'Mara Okafor'), known('maraokafor', 'Lena Brunner')]);
    expect(findCandidates(twice, { handle: 'x', displayName: 'Lena Brunner' })).toEqual([]);
    expect(findCandidates(twice, { handle: 'x', displayName: 'Mara Okafor' })).toHaveLength(1);
  });

  it('never throws on what a page may say', () => {
    const text = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(text, fc.option(text), (handle, displayName) => {
        expect(findCandidates(index, { handle, displayName }).length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe('the bundled list', () => {
  const bundled = bundledKnown();
  const whole = buildNameIndex(bundled);

  it('is found by its own handles with a word behind them, the account itself left out', () => {
    const lost = bundled.filter(({ handle, displayName }) => {
      const found = findCandidates(whole, { handle: `${handle}_official`, displayName }).slice(0, 3);
      return !found.some((account) => account.handle === handle);
    });
    expect(lost.length / bundled.length).toBeLessThan(0.01);
    for (const { handle, displayName } of bundled.slice(0, 300)) {
      expect(
        findCandidates(whole, { handle, displayName }).some((account) => account.handle === handle),
      ).toBe(false);
    }
  });
});
