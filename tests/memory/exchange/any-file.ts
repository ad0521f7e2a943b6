// Files for tests, read and written through the exchange as the page does it.

import { parseHandle, parseUserId } from '../../../lib/account/handle.ts';
import type { KnownAccount } from '../../../lib/known/known-account.ts';
import type { Memory } from '../../../lib/memory/database.ts';
import { blobPieces, type TextPiece } from '../../../lib/memory/exchange/blob-pieces.ts';
import { decisionShelf } from '../../../lib/memory/exchange/decision-kind.ts';
import { applyImport } from '../../../lib/memory/exchange/import.ts';
import type { ImportMode } from '../../../lib/memory/exchange/kind.ts';
import { beginDraft } from '../../../lib/memory/exchange/kinds.ts';
import { type FileReading, type ReadFile, readFile } from '../../../lib/memory/exchange/read-file.ts';
import exchange from '../../../lib/words/en/exchange.json' with { type: 'json' };
import { createWords } from '../../../lib/words/words.ts';
import { given, lastingOf } from '../any-memory.ts';

/** The moment of all imports in tests. */
export const NOW = Date.UTC(2026, 10, 22, 12);

/** No decisions were made. */
export const AROUND = { decisions: decisionShelf([]), now: NOW };

const words = createWords('en', [exchange]);

/** Reads a text as a file, in pieces of `size` characters where one is given. */
export function readText(
  text: string,
  { size = 0, signal = new AbortController().signal, onProgress = (_share: number) => {} } = {},
): Promise<FileReading> {
  const pieces = size === 0 ? blobPieces(new Blob([text])) : cut(text, size);
  return readFile(pieces, {
    begin: (kind) => beginDraft(kind, AROUND),
    onProgress,
    signal,
    rest: async () => {},
  });
}

/** Reads a text that must be readable. */
export async function fileOf(text: string, size = 0): Promise<ReadFile> {
  const reading = await readText(text, { size });
  if (reading.state !== 'read') throw new Error(`not read: ${sayReading(reading)}`);
  return reading.file;
}

/** Imports a text that must be readable, in one go. */
export async function importText(
  memory: Memory,
  text: string,
  mode: ImportMode = 'merge',
): Promise<ReadFile> {
  const file = await fileOf(text);
  const outcome = await applyImport(lastingOf(memory), file, mode, {
    onProgress: () => {},
    signal: new AbortController().signal,
  });
  if (outcome.state === 'cancelled') throw new Error('cancelled');
  given(outcome);
  return file;
}

/** Says in English why a reading gave no file; its state where there is no more to say. */
export function sayReading(reading: FileReading): string {
  return reading.state === 'unreadable' ? words.say(reading.problem) : reading.state;
}

/** Says in English what is wrong with rows, each with its line. */
export function sayProblems({ problems }: ReadFile): readonly string[] {
  return problems.map(({ line, problem }) => `${line}: ${words.say(problem)}`);
}

/** Makes a known account. */
export function known(handle: string, facts: Partial<KnownAccount> = {}): KnownAccount {
  const parsed = parseHandle(handle);
  if (!parsed) throw new Error('no handle');
  return {
    handle: parsed,
    id: parseUserId(null),
    displayName: handle,
    followersAtLeast: null,
    evidence: 'user',
    asOf: null,
    profile: null,
    ...facts,
  };
}

async function* cut(text: string, size: number): AsyncGenerator<TextPiece> {
  for (let from = 0; from < text.length; from += size) {
    yield { text: text.slice(from, from + size), share: Math.min(1, (from + size) / text.length) };
  }
}
