// Runs the two commands for tests: as real processes, for exit codes and streams, and holds their output to the schemas.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const FIXTURES = fileURLToPath(new URL('./fixtures/', import.meta.url));
export const NOW = '2026-11-22T00:00:00Z';

/** What a process left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in the folder of the fixtures. */
export function run(command: 'inspect' | 'screen', args: readonly string[], stdin = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${ROOT}lib/cli/${command}.ts`, ...args], { cwd: FIXTURES });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    // A command that does not read its input closes it.
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
  });
}

/** Gives a function that lists what in a value is against a schema of docs/; nothing for a value that fits. */
export function schemaCheck(name: 'inspect' | 'screen'): (value: unknown) => string[] {
  const schema = JSON.parse(readFileSync(`${ROOT}docs/${name}.schema.json`, 'utf8'));
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
