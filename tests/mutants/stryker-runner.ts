// How Stryker runs the rules' tests: all of them loaded once into its worker, and of each mutant only those that come
// through its place. Mutants of code that runs while files are loaded are not for this runner (`ignoreStatic`).

import type { CollectedTest } from './collected.ts';
import { firstFailure, loadTests } from './load-tests.ts';

/** What the instrumented code and Stryker tell each other, under a name on the global object. */
interface Instrumented {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: unknown;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}
interface MutantRun {
  readonly activeMutant: { readonly id: string };
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
}

declare global {
  var __stryker__: Instrumented | undefined;
}

const SUCCESS = 0;
const FAILED = 1;

function instrumented(): Instrumented {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}

function createRunner() {
  let tests: readonly CollectedTest[] = [];
  const times = new Map<CollectedTest, number>();
  const timeOf = (test: CollectedTest) => times.get(test) ?? 0;
  return {
    // Said so that Stryker keeps its worker: starting a new one for each such mutant takes longer than all others together.
    capabilities: () => ({ reloadEnvironment: true }),
    init: async () => {
      tests = await loadTests(process.cwd(), ['tests/rules/**/*.test.ts']);
    },
    dryRun: async () => {
      const space = instrumented();
      const results: object[] = [];
      for (const test of tests) {
        space.currentTestId = test.id;
        const start = performance.now();
        const failure = await firstFailure([test]);
        const { id, name } = test;
        times.set(test, performance.now() - start);
        const common = { id, name, timeSpentMs: timeOf(test) };
        results.push(
          failure
            ? { ...common, status: FAILED, failureMessage: String(failure.error) }
            : { ...common, status: SUCCESS },
        );
      }
      space.currentTestId = undefined;
      return { status: 'complete', tests: results, mutantCoverage: space.mutantCoverage };
    },
    mutantRun: async ({ activeMutant, testFilter, hitLimit }: MutantRun) => {
      const space = instrumented();
      Object.assign(space, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
      // Quick ones first: most mutants fall to a row of a table.
      const filter = testFilter && new Set(testFilter);
      const chosen = tests.filter(({ id }) => filter?.has(id) ?? true).sort((a, b) => timeOf(a) - timeOf(b));
      const failure = await firstFailure(chosen);
      const isEndless = hitLimit !== undefined && (space.hitCount ?? 0) > hitLimit;
      space.activeMutant = undefined;
      if (isEndless) return { status: 'timeout', reason: 'more rounds than a hundred times the usual' };
      if (!failure) return { status: 'survived', nrOfTests: chosen.length };
      const failureMessage = String(failure.error);
      return { status: 'killed', nrOfTests: chosen.length, killedBy: [failure.test.id], failureMessage };
    },
  };
}
createRunner.inject = [] as const;

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: createRunner }];
