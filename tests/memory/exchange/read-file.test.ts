// Reading files: CSV of every make, JSON cut anywhere, what is left out and why, and what is no such file. All people are invented.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJsonReader, JsonTextError } from '../../../lib/memory/exchange/json-members.ts';
import { AROUND, fileOf, readText, sayProblems, sayReading } from './any-file.ts';

const KNOWN = 'handle,displayName,followersAtLeast,evidence,asOf';

describe('a list of known accounts in CSV', () => {
  it.each([
    [
      'the columns of the two commands',
      `${KNOWN}\nnilovarga,Nilo Varga,2400000,verified,2026\nmara.tonwerk,Mara Tonwerk,,,\n`,
    ],
    [
      'a byte order mark and CR LF',
      `\ufeff${KNOWN}\r\nnilovarga,Nilo Varga,2400000,verified,2026\r\nmara.tonwerk,,,,\r\n`,
    ],
    ['lines that end in CR alone', `${KNOWN}\rnilovarga,Nilo Varga,2400000,verified,2026\rmara.tonwerk,,,,`],
    [
      'semicolons',
      `${KNOWN.replaceAll(',', ';')}\nnilovarga;"Varga; Nilo";2400000;verified;2026\nmara.tonwerk\n`,
    ],
    ['tabs', `${KNOWN.replaceAll(',', '\t')}\nnilovarga\tNilo Varga\nmara.tonwerk\t\n`],
    ['handles alone', 'Handle\n@NiloVarga\n\nmara.tonwerk'],
    [
      'a name with commas, quotation marks and a line break',
      `${KNOWN}\nnilovarga,"Varga, ""Nilo""\nhimself",,,\nmara.tonwerk,,,,\n`,
    ],
    ['further columns, in another order', `note,displayName,handle\n"x, y",Nilo,nilovarga\n,,mara.tonwerk\n`],
  ])('is read with %s, in pieces of any size', async (_, text) => {
    for (const size of [0, 1, 7, 64]) {
      const file = await fileOf(text, size);
      expect(sayProblems(file)).toEqual([]);
      expect(file.drafts.map(({ kind, size: count }) => [kind, count()])).toEqual([['known', 2]]);
    }
  });

  it('names what it leaves out: line, field, what was wanted', async () => {
    const file = await fileOf(
      `${KNOWN}\nnilovarga,Nilo,2.4M,verified,2026\n,Nobody,,,\nmara.tonwerk,"Mara\nTonwerk",1,friend,\nlena.brunner,,,,yesterday\nok,,,,\nOK,,,,\n`,
    );
    expect(file.refused).toBe(5);
    expect(sayProblems(file)).toEqual([
      '2: followersAtLeast says “2.4M”. It should be a whole number without separators.',
      '3: handle is missing. It should be a handle of letters, digits, dots and underscores.',
      '5: evidence says “friend”. It should be verified, widely-followed or user.',
      '6: asOf says “yesterday”. It should be a year, a month or a day, such as 2026-11-22.',
      '8: ok stands in the file twice. The first one counts.',
    ]);
    expect(file.drafts[0]?.size()).toBe(1);
  });

  it('names the first hundred of very many', async () => {
    const file = await fileOf(`handle\n${'not a handle\n'.repeat(500)}`);
    expect(file.refused).toBe(500);
    expect(file.problems).toHaveLength(100);
  });
});

describe('a watch-list in CSV', () => {
  it('is known by its column of allowed accounts', async () => {
    const file = await fileOf(
      'handle,id,displayName,allowed,addedAt\nmara.tonwerk,17,Mara,own:tonwerk.shop  fan:tonwerk.fans,2026-11-09\nx,,,friend:y,\n',
    );
    expect(file.drafts.map(({ kind, size }) => [kind, size()])).toEqual([['identities', 1]]);
    expect(sayProblems(file)).toEqual([
      '3: allowed says “[{"as":"friend","handle":"y"}]”. It should be accounts as own:handle, regional:handle or fan:handle, at most 200.',
    ]);
  });
});

describe('what is no such file', () => {
  it.each([
    ['nothing', '', 'The file is empty.'],
    ['blanks', ' \n\n ', 'The file is empty.'],
    ['another table', 'name,price\nbread,3\n', 'Its first line names no column “handle”.'],
    [
      'a quotation mark without end',
      'handle,displayName\na,"b\nc,d\n',
      'A quotation mark is opened and never closed, at line 2 or after it.',
    ],
    ['a quotation mark inside a word', 'handle,displayName\na,b"c"\n', 'It is no CSV at line 2.'],
    ['JSON of somebody else', '{"accounts": []}', 'It is JSON, but not from Ticklens’ export.'],
    [
      'broken JSON',
      '{"format": "ticklens-memory/1",\n"known": [\n{"handle" "a"}]}',
      'It begins like JSON, but line 3 does not read as JSON.',
    ],
    [
      'half of an export',
      '{"format": "ticklens-memory/1", "known": [',
      'It begins like JSON, but line 1 does not read as JSON.',
    ],
    [
      'two documents',
      '{"format": "ticklens-memory/1"}\n{}',
      'It begins like JSON, but line 2 does not read as JSON.',
    ],
    ['a list alone', '[{"handle": "a"}]', 'It begins like JSON, but line 1 does not read as JSON.'],
    [
      'an export without any list',
      '{"format": "ticklens-memory/1", "known": {"handle": "a"}}',
      'It is JSON, but not from Ticklens’ export.',
    ],
    [
      'a later form',
      '{"format": "ticklens-memory/2"}',
      'A later Ticklens wrote it. Update Ticklens to read it.',
    ],
  ])('%s is refused as a whole, with the reason', async (_, text, reason) => {
    expect(sayReading(await readText(text))).toBe(reason);
    expect(sayReading(await readText(text, { size: 3 }))).toBe(reason);
  });

  it('text in another encoding is refused', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('handle\na'), 0xe4, 0x0a]);
    const { readFile } = await import('../../../lib/memory/exchange/read-file.ts');
    const { blobPieces } = await import('../../../lib/memory/exchange/blob-pieces.ts');
    const { beginDraft } = await import('../../../lib/memory/exchange/kinds.ts');
    const reading = await readFile(blobPieces(new Blob([bytes])), {
      begin: (kind) => beginDraft(kind, AROUND),
      onProgress: () => {},
      signal: new AbortController().signal,
      rest: async () => {},
    });
    expect(sayReading(reading)).toContain('no text in UTF-8');
  });

  it('a row without end is refused before it fills the memory', async () => {
    const text = `handle,displayName\na,"${'b'.repeat(300_000)}`;
    expect(sayReading(await readText(text))).toContain('A quotation mark is opened and never closed');
  });

  it('a line without end is one too, and no quotation mark is to blame', async () => {
    const text = `handle,displayName\na,${'b'.repeat(300_000)}`;
    expect(sayReading(await readText(text))).toBe('It is no CSV at line 2.');
  });

  it('more entries than can be kept are refused', async () => {
    const text = `handle\n${Array.from({ length: 250_002 }, (_, i) => `h${i}`).join('\n')}`;
    expect(sayReading(await readText(text))).toBe('The file has more than 250,000 entries.');
  });

  it('a reading that is stopped gives nothing', async () => {
    const controller = new AbortController();
    const shares: number[] = [];
    const text = `handle\n${'somebody\n'.repeat(50_000)}`;
    const reading = await readText(text, {
      signal: controller.signal,
      onProgress: (share) => {
        shares.push(share);
        if (shares.length === 2) controller.abort();
      },
    });
    expect(reading).toEqual({ state: 'cancelled' });
    expect(shares).toHaveLength(2);
  });
});

describe('createJsonReader', () => {
  function parts(text: string, size: number) {
    const reader = createJsonReader();
    const found = [];
    for (let from = 0; from < text.length; from += size)
      found.push(...reader.push(text.slice(from, from + size)));
    reader.end();
    return found;
  }

  it('gives members and elements as JSON.parse() does, wherever the text is cut', () => {
    const element = fc.jsonValue();
    const document = fc.dictionary(fc.string(), fc.oneof(fc.array(element), element), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(document, fc.nat(4), fc.integer({ min: 1, max: 9 }), (value, indent, size) => {
        const expected = Object.entries(JSON.parse(JSON.stringify(value)) as object).flatMap(
          ([member, held]) =>
            Array.isArray(held)
              ? [
                  { member, isElement: false, value: [] },
                  ...held.map((one) => ({ member, isElement: true, value: one })),
                ]
              : [{ member, isElement: false, value: held }],
        );
        const read = parts(JSON.stringify(value, null, indent), size);
        expect(read.map(({ line: _, ...part }) => part)).toEqual(expected);
      }),
    );
  });

  it('accepts what JSON.parse() accepts, and nothing else', () => {
    const text = fc
      .array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', 'true', ' ', '\n', '"', '-'), {
        maxLength: 14,
      })
      .map((signs) => `{${signs.join('')}`);
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 3 }), (value, size) => {
        let isJson = true;
        try {
          JSON.parse(value);
        } catch {
          isJson = false;
        }
        if (isJson) parts(value, size);
        else expect(() => parts(value, size)).toThrow(JsonTextError);
      }),
      { numRuns: 2000 },
    );
  });

  it('says on which line a value begins', () => {
    expect(parts('{\n"a": [\n1,\n\n{"b":\n2}],\n"c": "d"\n}\n', 2).map(({ line }) => line)).toEqual([
      2, 3, 5, 7,
    ]);
  });

  it('refuses a value without end', () => {
    const reader = createJsonReader();
    expect(() => reader.push(`{"a": "${'b'.repeat(200_001)}`)).toThrow(JsonTextError);
  });
});
