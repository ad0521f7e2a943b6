import { readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../lib/account/owner-answers.ts';
import { loadAnswers } from '../../lib/cli/owner-file.ts';
import type { InputReading } from '../../lib/cli/read-input.ts';
import { createReport } from '../../lib/cli/report.ts';
import { wordsFor } from '../../lib/cli/words-for.ts';
import { message } from '../../lib/words/message.ts';
import { ROOT, run, schemaCheck } from './run.ts';

const AT = '2026-11-09';
const at = Date.UTC(2026, 10, 9);

function file(answers: unknown, more: object = {}): string {
  return JSON.stringify({ format: 'ticklens-answers/1', handle: 'lena.brunner', answers, ...more });
}

async function load(texts: Readonly<Record<string, string>>) {
  let said = '';
  const stderr = new Writable({
    write(chunk, _, done) {
      said += chunk;
      done();
    },
  });
  const read = async (name: string): Promise<InputReading> => {
    const text = texts[name];
    return text === undefined
      ? { kind: 'problem', problem: message('terminal.file.missing') }
      : { kind: 'text', text };
  };
  const report = createReport('test', stderr, wordsFor('en'));
  const found = await loadAnswers([...Object.keys(texts), ...(texts['a'] ? [] : ['missing'])], read, report);
  return { found: Object.fromEntries(found), said };
}

describe('a file of answers', () => {
  it.each([
    ['yes and no', { twoStep: { value: false, at: AT } }, { twoStep: { value: false, at } }],
    [
      'a log-in',
      { lastLogin: { value: '2026-11-01', at: AT } },
      { lastLogin: { value: Date.UTC(2026, 10, 1), at } },
    ],
    [
      'a refusal',
      { request: { value: { state: 'refused', day: '2026-11-02' }, at: AT } },
      { request: { value: { state: 'refused', day: Date.UTC(2026, 10, 2) }, at } },
    ],
    [
      'no request',
      { request: { value: { state: 'never' }, at: AT } },
      { request: { value: { state: 'never' }, at } },
    ],
    [
      'links',
      { pressLinks: { value: ['https://paper.com/a'], at: AT } },
      { pressLinks: { value: ['https://paper.com/a'], at } },
    ],
    ['nothing', {}, {}],
  ])('with %s', async (_, answers, expected) => {
    const text = file(answers);
    expect(schemaCheck('answers')(JSON.parse(text))).toEqual([]);
    expect(await load({ a: text })).toEqual({ found: { 'lena.brunner': expected }, said: '' });
  });

  it.each([
    ['no JSON', 'Hello'],
    ['a list', '[]'],
    ['another format', file({}, { format: 'ticklens-answers/2' })],
    ['no handle', file({}, { handle: 'no handle' })],
    ['no answers', file(null)],
  ])('is refused: %s', async (_, text) => {
    const { found, said } = await load({ a: text });
    expect(found).toEqual({});
    expect(said).toMatch(/^test: a: is no file of an owner’s answers/);
  });

  it.each([
    ['an unknown question', 'shoeSize', { value: 43, at: AT }],
    ['a value of another kind', 'twoStep', { value: 'yes', at: AT }],
    ['a day that is none', 'lastLogin', { value: '2026-13-01', at: AT }],
    ['milliseconds', 'lastLogin', { value: at, at: AT }],
    ['no day of the answer', 'twoStep', { value: true }],
    ['no answer at all', 'twoStep', null],
    ['a refusal without a day', 'request', { value: { state: 'refused' }, at: AT }],
    ['a link that is none', 'pressLinks', { value: ['paper'], at: AT }],
  ])('loses one answer and keeps the others: %s', async (_, question, answer) => {
    const text = file({ [question]: answer, openViolations: { value: false, at: AT } });
    const { found, said } = await load({ a: text });
    expect(found).toEqual({ 'lena.brunner': { openViolations: { value: false, at } } });
    expect(said).toBe(`test: a: the answer to "${question}" cannot be read and is left out\n`);
    if (question !== 'lastLogin') expect(schemaCheck('answers')(JSON.parse(text))).not.toEqual([]);
  });

  it('may be one of several: the later counts, question by question', async () => {
    const a = file({ twoStep: { value: true, at: AT }, openViolations: { value: true, at: AT } });
    const b = file({ twoStep: { value: false, at: AT } });
    const { found } = await load({ a, b });
    expect(found['lena.brunner']).toEqual({
      twoStep: { value: false, at },
      openViolations: { value: true, at },
    });
  });

  it('that is missing is named', async () => {
    expect((await load({})).said).toBe('test: missing: there is no such file\n');
  });

  it('has a schema that names every question', () => {
    const schema = JSON.parse(readFileSync(`${ROOT}docs/answers.schema.json`, 'utf8'));
    expect(Object.keys(schema.properties.answers.properties)).toEqual([...QUESTIONS]);
  });
});

describe('inspect --answers', () => {
  const outcomesOf = (stdout: string) => {
    const { accounts } = JSON.parse(stdout);
    const groups = Object.values<{ outcomes?: { id: string; outcome: string }[] }>(accounts[0].readiness);
    return Object.fromEntries(
      groups.flatMap(({ outcomes = [] }) => outcomes.map((one) => [one.id, one.outcome])),
    );
  };

  it('judges by the owner’s word, for that account only', async () => {
    const given = JSON.stringify({
      format: 'ticklens-answers/1',
      handle: 'nilovarga',
      answers: {
        openViolations: { value: true, at: AT },
        pressLinks: { value: ['https://paper.com/a', 'https://prnewswire.com/b'], at: AT },
      },
    });
    const without = await run('inspect', ['user-detail.json']);
    const handle: string = JSON.parse(without.stdout).accounts[0].handle;
    const mine = given.replace('nilovarga', handle);
    const withAnswers = await run('inspect', ['--answers', '-', 'user-detail.json'], mine);
    expect(withAnswers.code).toBe(0);
    expect(outcomesOf(without.stdout)).toMatchObject({ 'rules-kept': 'cantTell', 'in-the-news': 'cantTell' });
    expect(outcomesOf(withAnswers.stdout)).toMatchObject({ 'rules-kept': 'failed', 'in-the-news': 'failed' });
    expect(withAnswers.stdout).toContain('Not counted: prnewswire.com (sends out press releases).');
    const others = await run(
      'inspect',
      ['--answers', '-', 'user-detail.json'],
      given.replace('nilovarga', 'nobody'),
    );
    expect(others.stdout).toBe(without.stdout);
  });

  it('reads standard input once', async () => {
    expect((await run('inspect', ['--answers', '-', '-'], '{}')).code).toBe(2);
  });

  it('ends with 2 where an answer cannot be read, and says the rest', async () => {
    const done = await run(
      'inspect',
      ['--answers', '-', 'user-detail.json'],
      file({ shoeSize: { value: 1, at: AT } }),
    );
    expect(done.code).toBe(2);
    expect(done.stderr).toContain('"shoeSize"');
    expect(JSON.parse(done.stdout).accounts.length).toBeGreaterThan(0);
  });
});
