// Runs every vector of tests/vectors/rules, and holds the files to the rules: one each, five cases at least, and cases on both
// sides of every threshold that an answer turns on.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENTRIES } from '../../lib/rules/handbook/entries.ts';
import { THRESHOLDS } from '../../lib/rules/handbook/thresholds.ts';
import { parseVectorFile } from '../../lib/rules/handbook/vector-form.ts';
import { schemaCheck } from '../cli/run.ts';
import { answerOf } from './vector-answer.ts';

const FOLDER = join(import.meta.dirname, '..', 'vectors', 'rules');
const MIN_VECTORS = 5;

const check = schemaCheck('rule-vectors');

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map(
    (name) =>
      [name.replace(/\.json$/, ''), parseVectorFile(readFileSync(join(FOLDER, name), 'utf8'))] as const,
  );

it('there is one file for every rule, and no other', () => {
  expect(files.map(([id]) => id).toSorted()).toEqual(ENTRIES.map(({ id }) => id).toSorted());
});

it.each(files.map(([id]) => id))('%s keeps to docs/rule-vectors.schema.json', (id) => {
  const plain: unknown = JSON.parse(readFileSync(join(FOLDER, `${id}.json`), 'utf8'));
  expect(check(plain)).toEqual([]);
});

describe.each(files)('%s', (id, { rule, now, vectors }) => {
  it('names its rule and gives each case once', () => {
    expect(rule).toBe(id);
    expect(vectors.length).toBeGreaterThanOrEqual(MIN_VECTORS);
    expect(new Set(vectors.map(({ reason }) => reason)).size).toBe(vectors.length);
    const inputs = vectors.map(({ reason: _, border: __, expected: ___, ...input }) => JSON.stringify(input));
    expect(new Set(inputs).size).toBe(vectors.length);
  });

  it.each(vectors.map((vector) => [vector.reason, vector] as const))('%s', (_, vector) => {
    const { outcome, says } = answerOf(id, vector, Date.parse(now));
    expect(outcome).toBe(vector.expected.outcome);
    if (vector.expected.says) expect(says).toEqual(vector.expected.says);
  });

  it('lies on both sides of every threshold that it turns on', () => {
    const names = (THRESHOLDS[id] ?? []).filter(({ decides }) => decides).map(({ name }) => name);
    const sides = names.map((name) => {
      const cases = vectors.filter(({ border }) => border === name);
      return [name, new Set(cases.map(({ expected }) => JSON.stringify(expected))).size];
    });
    expect(sides).toEqual(names.map((name) => [name, 2]));
    expect(vectors.flatMap(({ border }) => border ?? []).filter((name) => !names.includes(name))).toEqual([]);
  });
});
