// Decisions in files: there and back, laid beside those that are kept, and those that can't be read. All people are invented.

import { beforeEach, describe, expect, it } from 'vitest';
import { openMemory } from '../../../lib/memory/database.ts';
import type { Decision } from '../../../lib/memory/decisions.ts';
import { blobPieces } from '../../../lib/memory/exchange/blob-pieces.ts';
import { decisionShelf } from '../../../lib/memory/exchange/decision-kind.ts';
import { exportCsv, exportJson } from '../../../lib/memory/exchange/export.ts';
import { applyImport, previewImport } from '../../../lib/memory/exchange/import.ts';
import type { ImportMode } from '../../../lib/memory/exchange/kind.ts';
import { beginDraft } from '../../../lib/memory/exchange/kinds.ts';
import { readFile } from '../../../lib/memory/exchange/read-file.ts';
import { schemaCheck } from '../../cli/run.ts';
import { forgetDatabases, given, lastingOf } from '../any-memory.ts';
import { handleOf } from '../met/people.ts';
import { NOW, sayProblems } from './any-file.ts';

beforeEach(forgetDatabases);

const checkSchema = schemaCheck('memory');

/** Imports over decisions that are there, and others that are there by the end; gives what became of them. */
async function importDecisions(
  text: string,
  kept: readonly Decision[],
  mode: ImportMode,
  byTheEnd: readonly Decision[] = kept,
) {
  const decisions = decisionShelf(kept);
  const controller = new AbortController();
  const reading = await readFile(blobPieces(new Blob([text])), {
    begin: (kind) => beginDraft(kind, { decisions, now: NOW }),
    onProgress: () => {},
    signal: controller.signal,
    rest: async () => {},
  });
  if (reading.state !== 'read') throw new Error(reading.state);
  const memory = openMemory();
  const tallies = given(await previewImport(memory, reading.file, mode));
  expect(decisions.made(kept)).toBeNull();
  await applyImport(lastingOf(memory), reading.file, mode, {
    onProgress: () => {},
    signal: controller.signal,
  });
  return { tallies, made: decisions.made(byTheEnd), problems: sayProblems(reading.file) };
}

describe('decisions', () => {
  const genuine: Decision = { subject: 'id:1', handle: null, kind: 'genuine', target: null, at: 1000 };
  const not: Decision = { ...genuine, kind: 'not-look-alike', target: handleOf('mara'), at: 2000 };
  const TITLES = 'subject,handle,decision,target,decidedAt';

  it('come back the same', async () => {
    const shelf = { decisions: decisionShelf([genuine, not]), now: NOW };
    const csv = given(await exportCsv(openMemory(), 'decisions', shelf)).join('');
    expect(csv).toBe(
      `\ufeff${TITLES}\r\nid:1,,genuine,,1970-01-01T00:00:01.000Z\r\nid:1,,not-look-alike,mara,1970-01-01T00:00:02.000Z\r\n`,
    );
    expect((await importDecisions(csv, [], 'merge')).made).toEqual([genuine, not]);
    const json = given(await exportJson(openMemory(), shelf)).join('');
    expect(checkSchema(JSON.parse(json))).toEqual([]);
    expect((await importDecisions(json, [], 'replace')).made).toEqual([genuine, not]);
  });

  it('take the later word, and only one on an account as a whole', async () => {
    const text = `${TITLES}\nid:1,,look-alike,,1970-01-01T00:00:09Z\nid:2,x,genuine,,1970-01-01T00:00:03Z\n`;
    const merged = await importDecisions(text, [genuine, not], 'merge');
    expect(merged.tallies).toMatchObject([{ added: 1, changed: 1, same: 0, others: 1 }]);
    expect(merged.made?.map(({ subject, kind }) => `${subject} ${kind}`)).toEqual([
      'id:1 not-look-alike',
      'id:2 genuine',
      'id:1 look-alike',
    ]);
    const older = await importDecisions(text, [{ ...genuine, at: 99_000 }], 'merge');
    expect(older.made).toContainEqual({ ...genuine, at: 99_000 });
  });

  it('that were made since the file was read stay, in a merge', async () => {
    const text = `${TITLES}\nid:1,,look-alike,,1970-01-01T00:00:09Z\nid:2,x,genuine,,1970-01-01T00:00:03Z\n`;
    const since: Decision = { ...genuine, subject: 'id:3', at: 99_000 };
    const changed: Decision = { ...genuine, at: 99_000 };
    const merged = await importDecisions(text, [genuine], 'merge', [changed, since]);
    expect(merged.made?.map(({ subject, kind }) => `${subject} ${kind}`)).toEqual([
      'id:2 genuine',
      'id:1 genuine',
      'id:3 genuine',
    ]);
    const replaced = await importDecisions(text, [genuine], 'replace', [changed, since]);
    expect(replaced.made?.map(({ subject, kind }) => `${subject} ${kind}`)).toEqual([
      'id:2 genuine',
      'id:1 look-alike',
    ]);
  });

  it('need to say of whom', async () => {
    const { made, problems } = await importDecisions(
      `${TITLES}\nid:1,,not-look-alike,,2026-11-01\n`,
      [],
      'merge',
    );
    expect(made).toEqual([]);
    expect(problems).toEqual([
      '2: target is missing. It should be a handle of letters, digits, dots and underscores.',
    ]);
  });
});
