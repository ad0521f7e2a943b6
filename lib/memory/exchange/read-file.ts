// Reads a file that somebody wants to import, piece by piece: CSV of one kind or the JSON of all. Nothing is written here.
// What can't be read as a whole is refused as a whole; single odd records are left out and named.

import { type Message, message } from '../../words/message.ts';
import { NoTextError, type TextPiece } from './blob-pieces.ts';
import { CsvTextError } from './csv-rows.ts';
import { csvTarget } from './csv-target.ts';
import type { Draft } from './draft.ts';
import { JsonTextError } from './json-members.ts';
import { jsonTarget } from './json-target.ts';
import type { KindId } from './kind.ts';
import type { Sink, Target } from './target.ts';

/** A record that was left out: on which line it begins (JSON) or ends (CSV), the first being 1, and what is wrong with it. */
export interface RowProblem {
  readonly line: number;
  readonly problem: Message;
}

/** A file as far as it could be read. */
export interface ReadFile {
  /** One draft for each kind that the file holds. */
  readonly drafts: readonly Draft[];
  /** Records that were left out, and the first of them with what is wrong. */
  readonly refused: number;
  readonly problems: readonly RowProblem[];
}

/** What came of reading a file. */
export type FileReading =
  | { readonly state: 'read'; readonly file: ReadFile }
  | { readonly state: 'unreadable'; readonly problem: Message }
  | { readonly state: 'cancelled' };

/** What a reading needs from outside. `begin` gives an empty draft of a kind. */
export interface ReadingTools {
  readonly begin: (kind: KindId) => Draft;
  /** Hears the share of the file that was read, 0 to 1, after each piece. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
  /** Gives everything else its turn; waited for after each piece. */
  readonly rest: () => Promise<void>;
}

/** More records than all kinds together have room for, twice. */
const MAX_RECORDS = 250_000;
const MAX_PROBLEMS = 100;
/** A list alone is no export, and no CSV either. */
const LIKE_JSON = /^\ufeff?\s*[{[]/;

/** Reads a file to its end, or until the signal is aborted. Each piece is worked through before the next is asked for. */
export async function readFile(pieces: AsyncIterable<TextPiece>, tools: ReadingTools): Promise<FileReading> {
  const drafts = new Map<KindId, Draft>();
  const problems: RowProblem[] = [];
  let records = 0;
  let refused = 0;
  const sink: Sink = {
    draftOf(kind) {
      const draft = drafts.get(kind) ?? tools.begin(kind);
      drafts.set(kind, draft);
      return draft;
    },
    took(line, problem) {
      records += 1;
      if (problem === null) return;
      refused += 1;
      if (problems.length < MAX_PROBLEMS) problems.push({ line, problem });
    },
  };
  let target: Target | null = null;
  try {
    for await (const { text, share } of pieces) {
      if (tools.signal.aborted) return { state: 'cancelled' };
      if (text.trim() !== '') target ??= LIKE_JSON.test(text) ? jsonTarget(sink) : csvTarget(sink);
      target?.push(text);
      if (records > MAX_RECORDS) return unreadable(message('exchange.unreadable.large'));
      tools.onProgress(share);
      await tools.rest();
    }
    const problem = target ? target.end() : message('exchange.unreadable.empty');
    if (problem) return unreadable(problem);
  } catch (error) {
    const problem = problemOf(error);
    if (problem) return unreadable(problem);
    throw error;
  }
  if (tools.signal.aborted) return { state: 'cancelled' };
  if (drafts.size === 0) return unreadable(message('exchange.unreadable.format'));
  return { state: 'read', file: { drafts: [...drafts.values()], refused, problems } };
}

function unreadable(problem: Message): FileReading {
  return { state: 'unreadable', problem };
}

/** Gives what an error says of the file; null for a bug. */
function problemOf(error: unknown): Message | null {
  if (error instanceof CsvTextError) return error.problem;
  if (error instanceof JsonTextError) {
    return message('exchange.unreadable.json', { line: String(error.line) });
  }
  return error instanceof NoTextError ? message('exchange.unreadable.utf8') : null;
}
