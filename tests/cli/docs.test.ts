import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseInspectArguments, parseScreenArguments } from '../../lib/cli/arguments.ts';
import { readFile } from '../../lib/cli/saved-files.ts';
import { parseKnownCsv } from '../../lib/known/csv.ts';
import { ROOT, schemaCheck } from './run.ts';

const text = readFileSync(`${ROOT}docs/formats.md`, 'utf8');

function blocks(language: string): string[] {
  return [...text.matchAll(/```(\w+)\n(.*?)```/gs)].flatMap(([, name, body]) =>
    name === language && body !== undefined ? [body] : [],
  );
}

describe('docs/formats.md', () => {
  it('shows an input that is read and outputs that keep to the schemas', () => {
    const [input = '', inspectOutput = '', screenOutput = '', answers = '', memory = ''] = blocks('json');
    expect(readFile('example', input, null, 0).sightings).toMatchObject([
      { handle: 'nilovarga', badge: true },
    ]);
    expect(schemaCheck('inspect')(JSON.parse(inspectOutput))).toEqual([]);
    expect(schemaCheck('screen')(JSON.parse(screenOutput))).toEqual([]);
    expect(schemaCheck('answers')(JSON.parse(answers))).toEqual([]);
    expect(schemaCheck('memory')(JSON.parse(memory))).toEqual([]);
    expect(blocks('json')).toHaveLength(5);
  });

  it('shows a known list that is read without a problem', () => {
    const { accounts, problems } = parseKnownCsv(blocks('csv').at(-2) ?? '');
    expect(accounts).toHaveLength(2);
    expect(problems).toEqual([]);
  });

  it('names every option and none that is not there', () => {
    const values: Readonly<Record<string, string>> = { now: '2026-11-22', locale: 'de', format: 'text' };
    const rows = [...text.matchAll(/^\| `--([a-z-]+) .*?` \| (both|inspect) \|/gm)];
    expect(rows).toHaveLength(7);
    for (const [, name = '', command] of rows) {
      const args = [`--${name}`, values[name] ?? 'x', 'file'];
      expect(parseInspectArguments(args, 0).kind).toBe('run');
      expect(parseScreenArguments(args).kind).toBe(command === 'both' ? 'run' : 'problem');
    }
  });
});

describe('the schemas', () => {
  it.each(['inspect', 'screen'] as const)('refuse what is not described (%s)', (name) => {
    const example: Record<string, unknown> = JSON.parse(blocks('json')[name === 'inspect' ? 1 : 2] ?? '');
    const check = schemaCheck(name);
    expect(check({ ...example, more: 1 })).not.toEqual([]);
    for (const key of Object.keys(example)) {
      const { [key]: _, ...rest } = example;
      expect(check(rest)).not.toEqual([]);
    }
  });
});
