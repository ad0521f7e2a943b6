// Streams the rows of a candidates file (CSV) one by one, however long it is. What a row means is candidate.ts.

import { pipeline, type Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { type Message, message } from '../words/message.ts';
import { inputProblem } from './read-input.ts';

/** Columns that are read; all others are left alone. */
export const COLUMNS = ['handle', 'displayName', 'bio', 'followers', 'verified'] as const;
export type Column = (typeof COLUMNS)[number];

/** One row: what its known columns hold, and the line it ends on. */
export interface CandidateRow {
  readonly line: number;
  readonly fields: Readonly<Partial<Record<Column, string>>>;
}

/** Why a candidates file cannot be read, or not to its end; `problem` is a sentence part that follows the file's name. */
export class CandidateFileError extends Error {
  override readonly name = 'CandidateFileError';
  readonly problem: Message;

  constructor(problem: Message) {
    super(problem.id);
    this.problem = problem;
  }
}

/** A row longer than this is taken for a quotation mark that was never closed. */
const MAX_ROW_BYTES = 1024 * 1024;

interface ParsedRow {
  readonly info: { readonly lines: number };
  readonly record: Readonly<Partial<Record<Column, string>>>;
}

/**
 * Gives the rows of a CSV file with a header line, in order: UTF-8 with or without byte order mark, columns in any order and
 * any case, fields quoted or not, rows of any length. Holds one row at a time. Throws CandidateFileError where reading ends early.
 */
export async function* candidateRows(source: Readable): AsyncGenerator<CandidateRow> {
  let hasHeader = false;
  const parser = parse({
    bom: true,
    columns: (header: string[]) => {
      hasHeader = true;
      return readHeader(header);
    },
    info: true,
    max_record_size: MAX_ROW_BYTES,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  // The error comes out of the parser below, which the pipeline ends with it.
  pipeline(source, textOnly, parser, () => {});
  const rows: AsyncIterable<ParsedRow> = parser;
  try {
    for await (const row of rows) yield rowOf(row);
  } catch (error) {
    // What was read before the error still waits in the parser.
    for (let row: ParsedRow | null = parser.read(); row; row = parser.read()) yield rowOf(row);
    throw new CandidateFileError(problemOf(error));
  }
  if (!hasHeader) throw new CandidateFileError(message('terminal.file.empty'));
}

function rowOf({ info, record }: ParsedRow): CandidateRow {
  return { line: info.lines, fields: record };
}

async function* textOnly(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    if (chunk.includes(0)) throw new CandidateFileError(message('terminal.file.binary'));
    yield chunk;
  }
}

/** Gives each column's name as this file knows it, false for those it does not. */
function readHeader(header: readonly string[]): (Column | false)[] {
  const columns = header.map(
    (name) => COLUMNS.find((column) => plainName(column) === plainName(name)) ?? false,
  );
  if (columns.includes('handle')) return columns;
  const isOneColumn = header.length === 1 && /[;\t]/.test(header[0] ?? '');
  throw new CandidateFileError(
    message(isOneColumn ? 'terminal.csv.column.separators' : 'terminal.csv.column'),
  );
}

function plainName(column: string): string {
  return column.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/** Line numbers are arguments as text: they are names of lines, not numbers with separators. */
function problemOf(error: unknown): Message {
  if (error instanceof CandidateFileError) return error.problem;
  if (!isCsvError(error)) return inputProblem(error);
  const line = String(error['lines']);
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return message('terminal.csv.quote', { line });
    case 'CSV_MAX_RECORD_SIZE':
      return message('terminal.csv.row', { line });
    default:
      return message('terminal.csv.malformed', { line, detail: error.code });
  }
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
}
