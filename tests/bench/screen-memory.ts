// Peak memory of `screen` at 10,000 and at 1,000,000 rows, and how many rows a second it does:
//   npm run bench:screen

import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SIZES = [10_000, 1_000_000];
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

const directory = mkdtempSync(join(tmpdir(), 'ticklens-screen-'));
try {
  for (const rows of SIZES) {
    const path = join(directory, `${rows}.csv`);
    writeRows(path, rows);
    const start = performance.now();
    const result = spawnSync(
      process.execPath,
      ['--max-semi-space-size=4', '--require', writeHook(directory), 'lib/cli/screen.ts', path],
      { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit', 'pipe'], encoding: 'utf8', maxBuffer: 1 << 20 },
    );
    const seconds = (performance.now() - start) / 1000;
    const peakMb = Number(result.output[3]) / 1024;
    console.log(`${rows} rows: peak ${peakMb.toFixed(0)} MB, ${Math.round(rows / seconds)} rows a second`);
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
