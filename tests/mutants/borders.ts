// Moves every threshold of the rules by its smallest step, up and down, and sees whether a test notices:
//   npm run mutants:borders [part of a path]
// A border that is tested on both sides notices both. Stryker (npm run mutants) changes everything else but numbers.

import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from './load-tests.ts';
import { nudges } from './thresholds.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Addresses and word lists are data of another kind. */
const LEFT_OUT = ['lib/rules/sources.ts', 'lib/rules/purpose/sources.ts', 'lib/rules/purpose/data/'];
const PLACES = [
  'lib/rules/**/*.ts',
  'lib/account/{confidence,count,engagement,past-time,rhythm,snapshot,views}.ts',
];
const ALL_TESTS = ['tests/account/**/*.test.ts', 'tests/rules/**/*.test.ts'];

/** Says whether these tests pass with the change. Throws where they can't be run. */
function pass(change: Change | null, tests: readonly string[]): boolean {
  const program = join(import.meta.dirname, 'run-changed.ts');
  const { status, stderr } = spawnSync(process.execPath, [program, ROOT, JSON.stringify(change), ...tests], {
    encoding: 'utf8',
  });
  if (status === 0 || status === 1) return status === 0;
  throw new Error(stderr);
}

/** The file's own tests first: they are quick, and usually notice. */
function isNoticed(change: Change): boolean {
  const own = change.file.replace(/^lib/, 'tests').replace(/\.ts$/, '.test.ts');
  return (existsSync(join(ROOT, own)) && !pass(change, [own])) || !pass(change, ALL_TESTS);
}

const wanted = process.argv[2] ?? '';
const files = PLACES.flatMap((place) => globSync(place, { cwd: ROOT }))
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.includes(wanted) && !LEFT_OUT.some((path) => file.startsWith(path)));
if (!pass(null, ALL_TESTS)) throw new Error('the tests fail as they are');

let moved = 0;
let unnoticed = 0;
for (const file of files.sort()) {
  const code = readFileSync(join(ROOT, file), 'utf8');
  for (const change of nudges(file, code)) {
    moved += 1;
    if (isNoticed(change)) continue;
    unnoticed += 1;
    const line = code.slice(0, change.at).split('\n').length;
    console.log(`not noticed: ${file}:${line} ${change.before} → ${change.after}`);
  }
}
console.log(`${moved - unnoticed} of ${moved} moved borders noticed, in ${files.length} files`);
