// Lists of known accounts as CSV: what is read, what is reported, and what is no list at all. All people are invented.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KnownListError, parseKnownCsv } from '../../lib/known/csv.ts';
import terminal from '../../lib/words/en/terminal.json' with { type: 'json' };
import { createWords } from '../../lib/words/words.ts';

const words = createWords('en', [terminal]);

const FULL = {
  handle: 'maraokafor',
  id: null,
  displayName: 'Mara Okafor',
  followersAtLeast: 9_200_000,
  evidence: 'verified',
  asOf: '2024',
  profile: null,
};

function refusal(text: string): string | null {
  try {
    parseKnownCsv(text);
    return null;
  } catch (error) {
    if (error instanceof KnownListError) return words.say(error.problem);
    throw error;
  }
}

describe('parseKnownCsv', () => {
  it.each([
    [
      'all columns',
      'handle,displayName,followersAtLeast,evidence,asOf\nmaraokafor,Mara Okafor,9200000,verified,2024\n',
    ],
    [
      'a byte order mark',
      '\ufeffhandle,displayName,followersAtLeast,evidence,asOf\nmaraokafor,Mara Okafor,9200000,verified,2024',
    ],
    [
      'another order',
      'asOf,evidence,followersAtLeast,displayName,handle\r\n2024,verified,9200000,Mara Okafor,@MaraOkafor\r\n',
    ],
    [
      'further columns',
      'handle,note,displayName,followersAtLeast,evidence,asOf\nmaraokafor,"x, y",Mara Okafor,9200000,verified,2024',
    ],
    [
      'titles in another case',
      'Handle, DISPLAYNAME ,followersatleast,Evidence,AsOf\nmaraokafor,Mara Okafor,9200000,verified,2024',
    ],
    [
      'empty lines',
      '\nhandle,displayName,followersAtLeast,evidence,asOf\n\nmaraokafor,Mara Okafor,9200000,verified,2024\n\n',
    ],
  ])('reads %s', (_, text) => {
    expect(parseKnownCsv(text)).toEqual({ accounts: [FULL], problems: [] });
  });

  it('takes two columns, and one', () => {
    const unknown = { followersAtLeast: null, evidence: 'user', asOf: null };
    expect(parseKnownCsv('handle,displayName\nmaraokafor,Mara Okafor').accounts).toEqual([
      { ...FULL, ...unknown },
    ]);
    expect(parseKnownCsv('handle\nmaraokafor').accounts).toEqual([
      { ...FULL, ...unknown, displayName: 'maraokafor' },
    ]);
  });

  it('reads quoted names with commas, quotes and line breaks as one line', () => {
    const { accounts } = parseKnownCsv('handle,displayName\nmaraokafor,"Mara ""M"", \n Okafor\t!"');
    expect(accounts[0]?.displayName).toBe('Mara "M",   Okafor !');
  });

  it.each([
    ['no handle', 'handle,displayName\n,Mara', [], 'has no handle'],
    ['something else than a handle', 'handle\nmara okafor', [], '"mara okafor" is not a TikTok handle'],
    ['one handle twice', 'handle\nmara\n@MARA', ['mara'], '@mara is listed twice; the first line counts'],
    [
      'followers in words',
      'handle,followersAtLeast\nmara,9.2M',
      ['mara'],
      'followersAtLeast "9.2M" is not a whole number',
    ],
    [
      'followers below nothing',
      'handle,followersAtLeast\nmara,-1',
      ['mara'],
      'followersAtLeast "-1" is not a whole number',
    ],
    [
      'other evidence',
      'handle,evidence\nmara,hearsay',
      ['mara'],
      'evidence "hearsay" is none of verified, widely-followed, user',
    ],
    [
      'another date',
      'handle,asOf\nmara,2024-13-01',
      ['mara'],
      'asOf "2024-13-01" is not a year, month or day',
    ],
  ])('reports %s with its line', (_, text, handles, problem) => {
    const { accounts, problems } = parseKnownCsv(text);
    expect(accounts.map(({ handle }) => handle)).toEqual(handles);
    expect(problems.map((one) => ({ line: one.line, said: words.say(one.problem) }))).toEqual([
      { line: text.split('\n').length, said: problem },
    ]);
  });

  it('leaves unreadable optional fields unknown', () => {
    const { accounts } = parseKnownCsv('handle,followersAtLeast,evidence,asOf\nmara,many,hearsay,once');
    expect(accounts).toEqual([
      {
        handle: 'mara',
        id: null,
        displayName: 'mara',
        followersAtLeast: null,
        evidence: 'user',
        asOf: null,
        profile: null,
      },
    ]);
  });

  it('reads rows that are too short or too long', () => {
    const { accounts, problems } = parseKnownCsv('handle,displayName,asOf\nmara\nlena,Lena,2024,x,y');
    expect(accounts.map(({ handle, asOf }) => [handle, asOf])).toEqual([
      ['mara', null],
      ['lena', '2024'],
    ]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['another table', 'name,followers\nMara,3'],
    ['no header', 'maraokafor,Mara Okafor'],
  ])('refuses %s', (_, text) => {
    expect(() => parseKnownCsv(text)).toThrow(KnownListError);
    expect(refusal(text)).toBe('has no column "handle" in its first line');
  });

  it.each([
    ['a quote that never closes', 'handle\n"mara', 'line 2: a quotation mark is never closed'],
    [
      'a row without end',
      `handle\n"${'x'.repeat(200_000)}`,
      'line 2: the row is too long; is a quotation mark not closed?',
    ],
    ['text behind a quote', 'handle\n"mara"x', 'line 2: is not CSV (CSV_INVALID_CLOSING_QUOTE)'],
  ])('refuses %s', (_, text, problem) => {
    expect(refusal(text)).toBe(problem);
  });

  it('throws nothing else, whatever the text', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab@."\',;\n\r\t\ufeff_7é'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 20 }), fc.boolean(), (cells, hasHeader) => {
        const text = (hasHeader ? 'handle,displayName\n' : '') + cells.join(',');
        try {
          const { accounts } = parseKnownCsv(text);
          expect(new Set(accounts.map(({ handle }) => handle)).size).toBe(accounts.length);
        } catch (error) {
          expect(error).toBeInstanceOf(KnownListError);
        }
      }),
    );
  });
});
