// `describe`, `it` and `expect` as the rules' tests use them, except that tests are collected here instead of run: thousands
// of mutants are too many for a test runner that sets itself up anew for each. Stands in for vitest (load-tests.ts).

export { expect } from 'vitest';

/** One test; `id` is its place among all. */
export interface CollectedTest {
  readonly id: string;
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...args: readonly unknown[]) => unknown;
type Add = (name: string, body: Body) => void;

/** Tests of speed are left out: on a busy machine they would blame a change that did nothing. */
const OF_SPEED = /^stays quick/;
const tests: CollectedTest[] = [];
const groups: string[] = [];
let isSkipped = false;

/** Gives the tests collected so far. */
export function collectedTests(): readonly CollectedTest[] {
  return tests;
}

function addTest(name: string, body: Body): void {
  if (isSkipped || OF_SPEED.test(name)) return;
  const id = String(tests.length);
  tests.push({ id, name: `${[...groups, name].join(' > ')} #${id}`, run: () => body() });
}

function addGroup(name: string, body: Body): void {
  groups.push(name);
  body();
  groups.pop();
}

/** Runs the body with everything in it left out. */
function skipped(body: () => void): void {
  const before = isSkipped;
  isSkipped = true;
  body();
  isSkipped = before;
}

function withTables(add: Add) {
  return Object.assign(add, {
    each: (rows: readonly unknown[]) => (name: string, body: Body) => {
      for (const row of rows) add(name, () => body(...(Array.isArray(row) ? row : [row])));
    },
    skipIf: (condition: unknown) => (name: string, body: Body) => {
      if (condition) skipped(() => add(name, body));
      else add(name, body);
    },
  });
}

export const describe = withTables(addGroup);
export const it = withTables(addTest);
