// Taking the rest of a handle apart into words that are put around names.

import { describe, expect, it } from 'vitest';
import {
  kindOfWord,
  nameWords,
  partNameWords,
  wordEdges,
  wordsOf,
} from '../../lib/lookalike/words-in-names.ts';

function spelled(rest: string): string | null {
  return (
    wordsOf(rest)
      ?.map(({ word, kind }) => `${word}:${kind}`)
      .join(' ') ?? null
  );
}

describe('wordsOf', () => {
  it.each([
    ['', ''],
    ['official', 'official:claim'],
    ['0ff1cial', 'official:claim'],
    ['officialbackup2', 'official:claim backup:claim 2:digits'],
    ['itsthereal', 'its:filler the:filler real:claim'],
    ['2nd', '2nd:claim'],
    ['2024', '2024:digits'],
    ['uk', 'uk:family'],
    ['sportsitalia', 'sports:family italia:family'],
    ['fanpage', 'fanpage:fan'],
    ['u1', null], // a digit is no letter in words this short
    ['xyz', null],
    ['officialxyz', null],
    ['a'.repeat(41), null],
  ])('of %j', (rest, expected) => {
    expect(spelled(rest)).toBe(expected);
  });
});

describe('wordEdges', () => {
  it('says where rows of words end and begin', () => {
    const { before, behind } = wordEdges('0fficialzuzutv2');
    expect(before.flatMap((row, place) => (row ? [place] : []))).toEqual([0, 1, 8]);
    expect(behind.flatMap((row, place) => (row ? [place] : []))).toEqual([12, 14, 15]);
  });
});

describe('kindOfWord and partNameWords', () => {
  it('know words by themselves only', () => {
    expect(kindOfWord('0fficial')).toBe('claim');
    expect(kindOfWord('officials')).toBeNull();
    expect(kindOfWord('77')).toBe('digits');
  });

  it('leave a name that is nothing but such words whole', () => {
    const part = (name: string) => {
      const { rest, around } = partNameWords(nameWords(name), new Set(['claim', 'filler'] as const));
      return [rest, around].map((words) => words.map(({ text }) => text).join(' '));
    };
    expect(part('The Real Mara')).toEqual(['mara', 'the real']);
    expect(part('The Real')).toEqual(['the real', '']);
    expect(part('Mara Berlin')).toEqual(['mara berlin', '']);
  });
});

describe('words for official in other scripts', () => {
  it.each(['Официальный', 'ОФИЦИАЛЬНАЯ', 'επίσημο', 'الرسمي', 'רשמי', '公式', '官方', '공식', 'आधिकारिक'])(
    '%s',
    (word) => {
      expect(nameWords(`x ${word}`).at(-1)?.kind).toBe('claim');
    },
  );

  it('are whole words only', () => {
    expect(nameWords('公式戦 공식적').map(({ kind }) => kind)).toEqual([null, null]);
  });
});
