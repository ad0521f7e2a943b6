// Loads test files into this process, with one change made to one file on the way if asked for: files stay as they are.

import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { type CollectedTest, collectedTests } from './collected.ts';

/** `before` stands at `at` (UTF-16 units) in `file`, a path in the project, and is replaced by `after`. */
export interface Change {
  readonly file: string;
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

const COLLECTED = new URL('./collected.ts', import.meta.url).href;
/** Generated inputs are the same in every run, so that a mutant lives or dies the same twice, and fewer: mutants are many. */
const INPUTS = { seed: 20_261_122, numRuns: 40 };

/** Gives the tests of the files under `root` that match. Throws where what is to be changed does not stand there. */
export async function loadTests(
  root: string,
  patterns: readonly string[],
  change: Change | null = null,
): Promise<readonly CollectedTest[]> {
  fc.configureGlobal(INPUTS);
  const changed = change && pathToFileURL(join(root, change.file)).href;
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'vitest' && context.parentURL !== COLLECTED
        ? { url: COLLECTED, shortCircuit: true }
        : next(specifier, context),
    load(url, context, next) {
      const loaded = next(url, context);
      if (!change || url !== changed || !loaded.source) return loaded;
      const source = loaded.source.toString();
      const end = change.at + change.before.length;
      if (source.slice(change.at, end) !== change.before) throw new RangeError(`${change.file} has changed`);
      return { ...loaded, source: source.slice(0, change.at) + change.after + source.slice(end) };
    },
  });
  for (const file of patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).sort()) {
    await import(pathToFileURL(join(root, file)).href);
  }
  hooks.deregister();
  return collectedTests();
}

/** Gives what the first of these tests that fails throws, with the test; null where all pass. */
export async function firstFailure(
  tests: readonly CollectedTest[],
): Promise<{ readonly test: CollectedTest; readonly error: unknown } | null> {
  for (const test of tests) {
    try {
      await test.run();
    } catch (error) {
      return { test, error };
    }
  }
  return null;
}
