import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CandidateFileError, type CandidateRow, candidateRows } from '../../lib/cli/candidate-rows.ts';
import { wordsFor } from '../../lib/cli/words-for.ts';

async function rowsOf(text: string | Uint8Array, chunkBytes = 7): Promise<CandidateRow[]> {
  const bytes = Buffer.from(text);
  const chunks: Buffer[] = [];
  for (let i = 0; i < bytes.length; i += chunkBytes) chunks.push(bytes.subarray(i, i + chunkBytes));
  const rows: CandidateRow[] = [];
  for await (const row of candidateRows(Readable.from(chunks))) rows.push(row);
  return rows;
}

describe('candidateRows', () => {
  it.each([
    ['handle,displayName\na,b\n', [{ line: 2, fields: { handle: 'a', displayName: 'b' } }]],
    [
      '\ufeffhandle\r\na\r\nb',
      [
        { line: 2, fields: { handle: 'a' } },
        { line: 3, fields: { handle: 'b' } },
      ],
    ],
    ['note,Display_Name,HANDLE\nx,b,a\n', [{ line: 2, fields: { handle: 'a', displayName: 'b' } }]],
    [
      'handle,bio\na,"one\ntwo, ""three"""\nb,x\n',
      [
        { line: 3, fields: { handle: 'a', bio: 'one\ntwo, "three"' } },
        { line: 4, fields: { handle: 'b', bio: 'x' } },
      ],
    ],
    [
      'handle,bio,verified\na\n\nb,c,true,more\n,,\n',
      [
        { line: 2, fields: { handle: 'a' } },
        { line: 4, fields: { handle: 'b', bio: 'c', verified: 'true' } },
        { line: 5, fields: { handle: '', bio: '', verified: '' } },
      ],
    ],
    [
      'handle,bio\na,5" tall\nb,"x"y\n',
      [
        { line: 2, fields: { handle: 'a', bio: '5" tall' } },
        { line: 3, fields: { handle: 'b', bio: '"x"y' } },
      ],
    ],
    ['handle\n', []],
  ])('reads %j', async (text, rows) => {
    expect(await rowsOf(text)).toEqual(rows);
  });

  it.each([
    ['', 'is empty'],
    ['\n\n', 'is empty'],
    ['name,bio\na,b\n', 'has no column "handle" in its first line'],
    ['handle;bio\na;b\n', 'has no column "handle" in its first line; columns are separated by commas'],
    ['handle,bio\na,"b\nc,d\n', 'line 3: a quotation mark is never closed'],
    [
      `handle,bio\na,"${'x'.repeat(2_000_000)}`,
      'line 2: the row is too long; is a quotation mark not closed?',
    ],
    ['handle\n\u0000\n', 'is a binary file, not text'],
  ])('says what is wrong with %.40j', async (text, problem) => {
    const error = await rowsOf(text, 65_536).catch((thrown: unknown) => thrown);
    expect(error instanceof CandidateFileError && wordsFor('en').say(error.problem)).toBe(problem);
  });

  it('gives the rows before the one it cannot read', async () => {
    const rows: CandidateRow[] = [];
    const read = async () => {
      for await (const row of candidateRows(Readable.from([Buffer.from('handle\na\nb\n"c')]))) rows.push(row);
    };
    await expect(read()).rejects.toThrow(CandidateFileError);
    expect(rows.map(({ fields }) => fields.handle)).toEqual(['a', 'b']);
  });

  it('gives back what was written, however it is cut into chunks', async () => {
    const field = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !text.includes('\0'));
    const row = fc.record({ handle: field, bio: field });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        async (rows, chunk) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const lines = rows.map(({ handle, bio }) => `${quoted(bio)},${quoted(handle)}\n`);
          const read = await rowsOf(`bio,handle\n${lines.join('')}`, chunk);
          expect(read.map(({ fields }) => fields)).toEqual(rows);
        },
      ),
      { numRuns: 200 },
    );
  });
});
