// Runs test files with one change to one file, in a process of its own (borders.ts): exit code 0 where they pass, 1 where
// one fails or the change keeps a file from loading, and 2 where there is nothing to run or to change.

import { firstFailure, loadTests } from './load-tests.ts';

const [root = '', change = 'null', ...patterns] = process.argv.slice(2);
try {
  const tests = await loadTests(root, patterns, JSON.parse(change));
  if (tests.length === 0) throw new RangeError('no tests');
  process.exitCode = (await firstFailure(tests)) === null ? 0 : 1;
} catch (error) {
  console.error(error);
  process.exitCode = error instanceof RangeError ? 2 : 1;
}
