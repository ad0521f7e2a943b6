// Runs the store's own linter over the Firefox build. One kind of warning is expected: Preact's core can set inner HTML,
// which nothing of ours asks it to; anything else fails.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

interface Finding {
  readonly code: string;
  readonly file?: string;
  readonly message: string;
}

const ROOT = join(import.meta.dirname, '..', '..');
const EXPECTED_WARNINGS = new Set(['UNSAFE_VAR_ASSIGNMENT']);

const result = spawnSync('addons-linter', ['--output=json', join(ROOT, '.output', 'firefox-mv3')], {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: 16 * 1024 * 1024,
  shell: process.platform === 'win32',
});
const report: { errors: Finding[]; notices: Finding[]; warnings: Finding[] } = JSON.parse(result.stdout);
const unexpected = [
  ...report.errors,
  ...report.warnings.filter((warning) => !EXPECTED_WARNINGS.has(warning.code)),
];
for (const { code, file, message } of unexpected)
  console.log(`${code} in ${file ?? 'the manifest'}: ${message}`);
console.log(
  `${report.errors.length} errors, ${report.warnings.length} warnings (${[...EXPECTED_WARNINGS].join(', ')} expected), ${report.notices.length} notices`,
);
process.exitCode = unexpected.length > 0 ? 1 : 0;
