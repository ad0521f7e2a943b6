import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../lib/cli/verdict.ts';
import { wordsFor } from '../../lib/cli/words-for.ts';
import { parseKnownCsv } from '../../lib/known/csv.ts';
import { type Subject, unknownSubject } from '../../lib/lookalike/lookalike.ts';
import { buildNameIndex } from '../../lib/lookalike/name-index.ts';
import { schemaCheck } from './run.ts';

const known =
  'handle,displayName,followersAtLeast\nnilovarga,Nilo Varga,2400000\nnilo.bakes,Nilo Bakes,900000\n';
const index = buildNameIndex(parseKnownCsv(known).accounts);
const check = schemaCheck('screen');

function subject(fields: Partial<Subject>): Subject {
  return { ...unknownSubject('x'), badge: 'absent', ...fields };
}

describe('verdictOn', () => {
  it.each([
    ['a stranger', { handle: 'kiln_and_wheel', displayName: 'Sofie Brandt' }, 'none', null],
    ['the account itself', { handle: 'nilovarga', displayName: 'Nilo Varga' }, 'none', null],
    [
      'a copy of name and handle',
      { handle: 'nilovarga_', displayName: 'Nilo Varga', followers: 12 },
      'look-alike',
      'nilovarga',
    ],
    [
      'a fan who says so',
      { handle: 'nilovarga.fans', displayName: 'Nilo Varga Fan Page' },
      'fan',
      'nilovarga',
    ],
    [
      'a copy that has the badge',
      { handle: 'nilovarga_', displayName: 'Nilo Varga', badge: 'present' },
      'none',
      null,
    ],
    ['a row without handle', { handle: '', displayName: 'Nilo Varga' }, 'none', null],
  ] as const)('judges %s', (_, fields, verdict, target) => {
    const result = verdictOn(subject(fields), index, wordsFor('en'));
    expect(result).toMatchObject({ verdict, target });
    expect(check(result)).toEqual([]);
  });

  it('gives reasons in the language asked for', () => {
    const copy = subject({ handle: 'nilovarga_', displayName: 'Nilo Varga' });
    const [english, german] = [
      verdictOn(copy, index, wordsFor('en')),
      verdictOn(copy, index, wordsFor('de')),
    ];
    expect(english.reasons.length).toBeGreaterThan(0);
    expect(german.reasons).toHaveLength(english.reasons.length);
    expect(german.reasons).not.toEqual(english.reasons);
  });
});
