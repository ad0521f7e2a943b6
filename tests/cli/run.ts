// Runs the two commands for tests, in this process or as their own, and holds their output to the schemas.
// File names among the arguments are those of the fixtures.

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import { runInspect } from '../../lib/cli/run-inspect.ts';
import { runScreen } from '../../lib/cli/run-screen.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const FIXTURES = fileURLToPath(new URL('./fixtures/', import.meta.url));
export const NOW = '2026-11-22T00:00:00Z';

export type Command = 'inspect' | 'screen';

/** What a run left behind; paths of fixtures cut to their names. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in this process, as its entry file does. */
export async function run(command: Command, args: readonly string[], stdin = ''): Promise<Run> {
  const [stdout, stderr] = [collect(), collect()];
  const start = command === 'inspect' ? runInspect : runScreen;
  const code = await start(args.map(inFixtures), {
    stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    clock: Date.parse(NOW),
    elapsed: () => performance.now(),
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** Runs a command as a process of its own. */
export function runProcess(command: Command, args: readonly string[], stdin = ''): Promise<Run> {
  const child = start(command, args);
  const [stdout, stderr] = [collect(), collect()];
  child.stdout.pipe(stdout.stream);
  child.stderr.pipe(stderr.stream);
  child.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: stdout.text(), stderr: stderr.text() }));
  });
}

/** Starts a command as a process of its own, in the folder of the fixtures. */
export function start(command: Command, args: readonly string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [`${ROOT}lib/cli/${command}.ts`, ...args], { cwd: FIXTURES });
  // A command that does not read its input closes it.
  child.stdin.on('error', () => {});
  return child;
}

/** Gives a function that lists what in a value is against a schema of docs/; nothing for a value that fits. */
export function schemaCheck(
  name: Command | 'answers' | 'memory' | 'rule-vectors',
): (value: unknown) => string[] {
  const schema = JSON.parse(readFileSync(`${ROOT}docs/${name}.schema.json`, 'utf8'));
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

function collect(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString().replaceAll(FIXTURES, '') };
}

function inFixtures(arg: string): string {
  return /^[\w-]+\.(?:json|html|csv)$/.test(arg) ? FIXTURES + arg : arg;
}
