// Reads CSV that comes in pieces: the titles first, then batches of rows. csv-parse reads them, whole records at a time.

import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { type Message, message } from '../../words/message.ts';
import { type CsvBatch, createCsvCutter } from './csv-batches.ts';

/** One row: what stands under a title (in lower case), '' where nothing does. */
export interface CsvRow {
  /** Line of the file on which the row ends, the first being 1. */
  readonly line: number;
  readonly cellOf: (column: string) => string;
}

/** The text is no CSV, from `line` on. */
export class CsvTextError extends Error {
  override readonly name = 'CsvTextError';
  readonly line: number;
  readonly problem: Message;

  constructor(line: number, problem: Message) {
    super(problem.id);
    this.line = line;
    this.problem = problem;
  }
}

/** Takes pieces of text and gives the rows that are whole by then. `titles` are there once the first line is. */
export interface CsvReader {
  titles(): readonly string[] | null;
  push(piece: string): readonly CsvRow[];
  end(): readonly CsvRow[];
}

const MAX_ROW_CHARACTERS = 100_000;
/** Spreadsheets write semicolons where the comma is the decimal sign, and tabs when text is asked for. */
const DELIMITERS = [',', ';', '\t'] as const;

interface Parsed {
  /** Lines of the batch up to the end of the record. */
  readonly lines: number;
  readonly record: readonly string[];
}

/**
 * Gives a reader for UTF-8 text with or without byte order mark, titles in any order and case, rows that may be short, lines
 * that end in any way (RFC 4180 and what programs make of it). Throws CsvTextError where the text is no CSV.
 */
export function createCsvReader(): CsvReader {
  const cutter = createCsvCutter();
  let titles: readonly string[] | null = null;
  let columnOf: ReadonlyMap<string, number> = new Map();
  let delimiter: string = DELIMITERS[0];
  let isFirst = true;

  function rows(batch: CsvBatch | null): readonly CsvRow[] {
    if (!batch) return [];
    const text = isFirst ? batch.text.replace(/^\ufeff/, '') : batch.text;
    isFirst = false;
    if (!titles) delimiter = delimiterOf(text);
    const parsed = parseBatch(text, delimiter, batch.linesBefore);
    return parsed.flatMap(({ lines, record }) => {
      if (!titles) {
        titles = record.map((title) => title.trim().toLowerCase());
        columnOf = new Map(titles.map((title, place) => [title, place]));
        return [];
      }
      const cellOf = (column: string) => record[columnOf.get(column.toLowerCase()) ?? -1] ?? '';
      return [{ line: batch.linesBefore + lines, cellOf }];
    });
  }

  return {
    titles: () => titles,
    push(piece) {
      const batch = cutter.push(piece);
      if (cutter.waiting() > MAX_ROW_CHARACTERS) {
        const line = cutter.linesBefore() + 1;
        const id = cutter.isQuoted() ? 'exchange.unreadable.quote' : 'exchange.unreadable.csv';
        throw new CsvTextError(line, message(id, { line: String(line) }));
      }
      return rows(batch);
    },
    end: () => rows(cutter.end()),
  };
}

function delimiterOf(text: string): string {
  const titles = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)));
  const count = (sign: string) => titles.split(sign).length;
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

function parseBatch(text: string, delimiter: string, linesBefore: number): readonly Parsed[] {
  const rows: Parsed[] = [];
  try {
    parse(text, {
      delimiter,
      on_record: (record, { lines }) => {
        rows.push({ record, lines });
        return null;
      },
      max_record_size: MAX_ROW_CHARACTERS,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED';
    // An open quotation mark runs to the end of its batch; the record that holds it is all of that batch.
    const line = linesBefore + (isOpen ? 1 : Number(error['lines'] ?? 1));
    const id = isOpen ? 'exchange.unreadable.quote' : 'exchange.unreadable.csv';
    // A line number is a name, not a number with separators.
    throw new CsvTextError(line, message(id, { line: String(line) }));
  }
}
