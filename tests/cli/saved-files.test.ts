import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Handle, parseHandle } from '../../lib/account/handle.ts';
import { assessFiles, readFile } from '../../lib/cli/saved-files.ts';
import { buildNameIndex } from '../../lib/lookalike/name-index.ts';
import { FIXTURES, NOW } from './run.ts';

const now = Date.parse(NOW);
const index = buildNameIndex([]);

function read(file: string, handle: Handle | null = null, at = now) {
  return readFile(file, readFileSync(FIXTURES + file, 'utf8'), handle, at);
}

describe('readFile and assessFiles', () => {
  it('gives accounts in the order they are first seen', () => {
    const readings = ['user-detail.json', 'search-users.json', 'profile.html', 'item-list.json'].map((file) =>
      read(file),
    );
    const accounts = assessFiles(readings, { handle: null, now, index });
    expect(accounts.map(({ account }) => account.handle)).toEqual([
      'mara.tonwerk',
      'nilovarga',
      'nilovarga_',
      'nilovarga.fans',
    ]);
  });

  it('lets the file read later count where two disagree', () => {
    const text = readFileSync(`${FIXTURES}user-detail.json`, 'utf8');
    const renamed = text.replace('"nickname": "Mara Tonwerk"', '"nickname": "Mara T."');
    const older = readFile('a', text, null, now - 1);
    const newer = readFile('b', renamed, null, now);
    const [one] = assessFiles([older, newer], { handle: null, now, index });
    expect(one?.account.displayName?.value).toBe('Mara T.');
  });

  it('does not take the data of one account for another', () => {
    const other = parseHandle('somebody.else');
    const reading = read('profile.html', other);
    expect(assessFiles([reading], { handle: other, now, index })).toEqual([]);
  });

  it.each([
    ['third-party.json', 'terminal.saved.json'],
    ['known.csv', 'terminal.saved.neither'],
  ])('says why there is nothing in %s', (file, problem) => {
    const reading = read(file);
    expect(reading.problem?.id).toBe(problem);
    expect(reading.sightings).toEqual([]);
  });
});
