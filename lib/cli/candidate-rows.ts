// Streams the rows of a candidates file (CSV) one by one, however long it is. What a row means is candidate.ts.

import { pipeline, type Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { inputProblem } from './read-input.ts';

/** Columns that are read; all others are left alone. */
export const COLUMNS = ['handle', 'displayName', 'bio', 'followers', 'verified'] as const;
export type Column = (typeof COLUMNS)[number];

/** One row: what its known columns hold, and the line it ends on. */
export interface CandidateRow {
  readonly line: number;
  readonly fields: Readonly<Partial<Record<Column, string>>>;
}

/** Why a candidates file cannot be read, or not to its end; the message is a plain sentence part. */
export class CandidateFileError extends Error {}

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
  if (!hasHeader) throw new CandidateFileError('is empty');
}

function rowOf({ info, record }: ParsedRow): CandidateRow {
  return { line: info.lines, fields: record };
}

async function* textOnly(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    if (chunk.includes(0)) throw new CandidateFileError('is a binary file, not text');
    yield chunk;
  }
}

/** Gives each column's name as this file knows it, false for those it does not. */
function readHeader(header: readonly string[]): (Column | false)[] {
  const columns = header.map(
    (name) => COLUMNS.find((column) => plainName(column) === plainName(name)) ?? false,
  );
  if (columns.includes('handle')) return columns;
  const hint =
    header.length === 1 && /[;\t]/.test(header[0] ?? '') ? '; columns are separated by commas' : '';
  throw new CandidateFileError(`has no column "handle" in its first line${hint}`);
}

function plainName(column: string): string {
  return column.toLowerCase().replaceAll(/[\s_-]/g, '');
}

function problemOf(error: unknown): string {
  if (error instanceof CandidateFileError) return error.message;
  if (!isCsvError(error)) return inputProblem(error);
  const line = Number(error['lines']);
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return `line ${line}: a quotation mark is never closed`;
    case 'CSV_MAX_RECORD_SIZE':
      return `line ${line}: the row is longer than 1 MB; is a quotation mark not closed?`;
    default:
      return `line ${line}: is not CSV (${error.code})`;
  }
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
}
