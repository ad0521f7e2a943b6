// Peak memory of `screen` at 10,000 and at 1,000,000 rows, and how many rows a second it does, against the bundled list of known
// accounts and against an invented one of 100,000:
//   npm run bench:screen
//   npm run bench:screen -- --known   against the invented list only

import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chanceFrom, inventedHandles, inventedName } from './invented-handles.ts';

const SIZES = [10_000, 1_000_000];
const KNOWN = 100_000;
const SEED = 20_261_122;
const ROOT = resolve(import.meta.dirname, '..', '..');
const FIRST = ['mara', 'lena', 'jonas', 'aylin', 'pavel', 'noor', 'tomas', 'ilse', 'kenji', 'duo1ingo'];
const LAST = [
  'okafor',
  'brunner',
  'vale',
  'lindqvist',
  'official',
  'fjord',
  'hart',
  'moreau',
  'ito',
  'santos',
];

function writeRows(path: string, rows: number): void {
  const file = openSync(path, 'w');
  writeSync(file, 'handle,displayName,bio,followers,verified\n');
  for (let i = 0; i < rows; i += 1) {
    const [first, last] = [FIRST[i % 10] ?? '', LAST[Math.floor(i / 10) % 10] ?? ''];
    writeSync(file, `${first}.${last}${i},${first} ${last},"bread, butter and ${i}",${i % 5000},\n`);
  }
  closeSync(file);
}

function writeKnown(path: string): void {
  const chance = chanceFrom(SEED);
  const file = openSync(path, 'w');
  writeSync(file, 'handle,displayName,followersAtLeast,evidence\n');
  for (const handle of inventedHandles([], KNOWN, chance)) {
    writeSync(file, `${handle},${inventedName(handle, chance)},${chance(1_000_000)},widely-followed\n`);
  }
  closeSync(file);
}

/** Screens the rows in a process of its own, prints its own last line, and gives its peak memory. */
function peakMegabytes(folder: string, args: readonly string[]): number {
  const command = ['--max-semi-space-size=4', '--require', writeHook(folder), 'lib/cli/screen.ts', ...args];
  const { output } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  return Number(output[3]) / 1024;
}

const directory = mkdtempSync(join(tmpdir(), 'ticklens-screen-'));
try {
  const known = join(directory, 'known.csv');
  writeKnown(known);
  const lists = process.argv.includes('--known') ? [['--known', known]] : [[], ['--known', known]];
  for (const list of lists) {
    console.log(list.length === 0 ? 'bundled known accounts' : `${KNOWN} known accounts`);
    for (const rows of SIZES) {
      const path = join(directory, `${rows}.csv`);
      writeRows(path, rows);
      console.log(`${rows} rows: peak ${peakMegabytes(directory, [...list, path]).toFixed(0)} MB`);
    }
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}

function writeHook(folder: string): string {
  const path = join(folder, 'peak.cjs');
  const file = openSync(path, 'w');
  writeSync(
    file,
    `process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)));\n`,
  );
  closeSync(file);
  return path;
}
