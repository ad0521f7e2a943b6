// The test command: types, lint, dead code, both builds, the store's linter, unit and browser tests, one after the other.
// Every step runs, whatever failed before it, unless it needs a build that failed. A step that is no test counts as one.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const ROOT = join(import.meta.dirname, '..');
const REPORTS = join(ROOT, '.output', 'reports');
const UNIT_REPORT = join(REPORTS, 'unit.json');
const env = {
  ...process.env,
  PATH: join(ROOT, 'node_modules', '.bin') + delimiter + (process.env['PATH'] ?? ''),
};
const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];

/** Runs a command, shows its output as it comes, and gives it back. */
function run(command: string, args: readonly string[]): Promise<{ ok: boolean; output: string }> {
  const child = spawn(command, args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    output += part;
    process.stdout.write(part);
  });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

function add(name: string, tally: Tally): void {
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
  if (tally.failed > 0) failures.push(name);
}

async function step(name: string, command: string, args: readonly string[]): Promise<boolean> {
  console.log(`\n== ${name}`);
  const { ok } = await run(command, args);
  add(name, { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });
  return ok;
}

async function unitTests(): Promise<void> {
  console.log('\n== unit and property tests');
  rmSync(UNIT_REPORT, { force: true });
  const { ok } = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${UNIT_REPORT}`,
  ]);
  const tally = existsSync(UNIT_REPORT) ? unitTally(readFileSync(UNIT_REPORT, 'utf8')) : null;
  // A file that fails to load has no tests in it: the exit code knows.
  if (!tally || (!ok && tally.failed === 0))
    add('unit tests', { passed: tally?.passed ?? 0, failed: 1, skipped: 0 });
  else add('unit tests', tally);
}

function unitTally(report: string): Tally {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(report);
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

async function browserTests(): Promise<void> {
  console.log('\n== browser tests');
  const { ok, output } = await run('node', ['tests/browser/run.ts']);
  const match = /(\d+) passed, (\d+) failed, (\d+) skipped\s*$/.exec(output);
  if (!match) {
    add('browser tests', { passed: 0, failed: 1, skipped: 0 });
    return;
  }
  const [passed, failed, skipped] = [Number(match[1]), Number(match[2]), Number(match[3])];
  add('browser tests', { passed, failed: !ok && failed === 0 ? 1 : failed, skipped });
}

mkdirSync(REPORTS, { recursive: true });
await step('types', 'tsc', ['--noEmit']);
await step('lint and format', 'biome', ['ci', '--colors=off', '.']);
await step('dead code', 'knip', []);
const builtForChrome = await step('build for Chrome and Edge', 'wxt', ['build']);
const builtForFirefox = await step('build for Firefox', 'wxt', ['build', '-b', 'firefox']);
if (builtForFirefox) await step('store linter', 'node', ['tests/build/store-lint.ts']);
await unitTests();
if (builtForChrome && builtForFirefox) await browserTests();
else add('browser tests (no build to run on)', { passed: 0, failed: 1, skipped: 0 });

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
