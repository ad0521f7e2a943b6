import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { inputProblem, MAX_INPUT_BYTES, readInput } from '../../lib/cli/read-input.ts';
import { wordsFor } from '../../lib/cli/words-for.ts';

const folder = mkdtempSync(join(tmpdir(), 'ticklens-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const stdin = Readable.from([]);

describe('readInput', () => {
  it.each([
    ['a text', '{"a":"ü😀"}', '{"a":"ü😀"}'],
    ['a text behind a byte order mark', '\ufeffhandle', 'handle'],
    ['nothing', '', ''],
    ['bytes that are not UTF-8', Uint8Array.of(0x61, 0xff, 0x62), 'a\ufffdb'],
  ])('reads %s', async (_, content, text) => {
    expect(await readInput(file('text', content), stdin)).toEqual({ kind: 'text', text });
  });

  it('reads standard input for "-", characters split between chunks too', async () => {
    const bytes = new TextEncoder().encode('x😀y');
    const chunks = Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]);
    expect(await readInput('-', chunks)).toEqual({ kind: 'text', text: 'x😀y' });
  });

  it.each([
    ['a file that is not there', () => join(folder, 'none'), 'there is no such file'],
    ['a folder', () => folder, 'is a folder, not a file'],
    ['a path through a file', () => join(file('f', 'x'), 'g'), 'there is no such file'],
    ['a binary', () => file('binary', Uint8Array.of(0x89, 0x50, 0x00, 0x01)), 'is a binary file, not text'],
    ['a giant', () => file('giant', new Uint8Array(MAX_INPUT_BYTES + 1).fill(0x20)), 'is larger than 20 MB'],
  ])('says what is wrong with %s', async (_, name, problem) => {
    const reading = await readInput(name(), stdin);
    expect(reading.kind === 'problem' && wordsFor('en').say(reading.problem)).toBe(problem);
  });
});

describe('inputProblem', () => {
  it.each([
    ['EACCES', 'may not be read (permission denied)', 'darf nicht gelesen werden (keine Berechtigung)'],
    ['EIO', 'cannot be read (EIO)', 'lässt sich nicht lesen (EIO)'],
    [undefined, 'cannot be read (unknown cause)', 'lässt sich nicht lesen (Ursache unbekannt)'],
  ])('says what %s means', (code, english, german) => {
    const problem = inputProblem(code === undefined ? 'oops' : Object.assign(new Error('x'), { code }));
    expect([wordsFor('en').say(problem), wordsFor('de').say(problem)]).toEqual([english, german]);
  });
});
