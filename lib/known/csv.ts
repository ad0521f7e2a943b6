// Reads a list of known accounts from CSV: the project's own roster and the lists that people bring.
// What the list is used for, and in which language its problems are said, is the callers' business.

import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { type Handle, parseHandle } from '../account/handle.ts';
import { type Message, message } from '../words/message.ts';
import type { KnownAccount, KnownEvidence } from './known-account.ts';

/** A line that was left out, or a field of it that was read as unknown. */
export interface KnownListProblem {
  /** Line of the text on which the record ends, the first being 1. */
  readonly line: number;
  readonly problem: Message;
}

/** The text is no list of known accounts at all; `problem` says why, as a sentence part that follows the file's name. */
export class KnownListError extends Error {
  override readonly name = 'KnownListError';
  readonly problem: Message;

  constructor(problem: Message, options?: ErrorOptions) {
    super(problem.id, options);
    this.problem = problem;
  }
}

type Column = 'handle' | 'displayName' | 'followersAtLeast' | 'evidence' | 'asOf';
/** One record as csv-parse gives it with `info`; titles are in lower case, short records lack their last fields. */
interface Row {
  readonly info: { readonly lines: number };
  readonly record: Readonly<Record<string, string | undefined>>;
}

const MAX_NAME_CHARACTERS = 200;
/** Longer problems would repeat what a hostile file holds. */
const MAX_QUOTED_CHARACTERS = 40;
const MAX_RECORD_CHARACTERS = 100_000;
const DAY_FORM = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const COUNT_FORM = /^\d{1,15}$/;
const EVIDENCE: ReadonlySet<string> = new Set<KnownEvidence>(['verified', 'widely-followed', 'user']);

/**
 * Gives the accounts of a CSV text with header (RFC 4180, UTF-8, BOM or not, columns in any order, further ones ignored):
 * `handle`, `displayName`, and optionally `followersAtLeast` (whole number), `evidence` (verified, widely-followed or
 * user; user where it is missing) and `asOf` (year, month or day). An empty display name becomes the handle, as on
 * TikTok. Lines without a handle and second lines for one handle are left out, unreadable optional fields are unknown;
 * both are listed. Throws KnownListError when the text has no `handle` column or is no CSV.
 */
export function parseKnownCsv(text: string): {
  accounts: KnownAccount[];
  problems: KnownListProblem[];
} {
  const accounts = new Map<Handle, KnownAccount>();
  const problems: KnownListProblem[] = [];
  for (const { info, record } of readRows(text)) {
    const report = (problem: Message) => problems.push({ line: info.lines, problem });
    const account = readAccount((column) => record[column.toLowerCase()]?.trim() ?? '', report);
    if (!account) continue;
    if (accounts.has(account.handle))
      report(message('terminal.known.twice', { handle: `@${account.handle}` }));
    else accounts.set(account.handle, account);
  }
  return { accounts: [...accounts.values()], problems };
}

function readRows(text: string): readonly Row[] {
  let titles: readonly string[] = [];
  let rows: readonly Row[];
  try {
    rows = parse<Row>(text, {
      bom: true,
      columns: (header: readonly string[]) => {
        titles = header.map((title) => title.trim().toLowerCase());
        return [...titles];
      },
      info: true,
      max_record_size: MAX_RECORD_CHARACTERS,
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (error instanceof CsvError) throw new KnownListError(csvProblem(error), { cause: error });
    throw error;
  }
  if (!titles.includes('handle')) throw new KnownListError(message('terminal.csv.column'));
  return rows;
}

/** Line numbers are arguments as text: they are names of lines, not numbers with separators. */
function csvProblem(error: CsvError): Message {
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

function readAccount(
  field: (column: Column) => string,
  report: (problem: Message) => void,
): KnownAccount | null {
  const handle = parseHandle(field('handle'));
  if (!handle) {
    const text = quoted(field('handle'));
    report(text === '' ? message('terminal.row.handle.missing') : message('terminal.known.handle', { text }));
    return null;
  }
  return {
    handle,
    id: null,
    displayName: oneLine(field('displayName')) || handle,
    followersAtLeast: readCount(field('followersAtLeast'), report),
    evidence: readEvidence(field('evidence'), report),
    asOf: readDay(field('asOf'), report),
    profile: null,
  };
}

function readCount(field: string, report: (problem: Message) => void): number | null {
  if (field === '') return null;
  if (COUNT_FORM.test(field)) return Number(field);
  report(message('terminal.known.followers', { text: quoted(field) }));
  return null;
}

function readEvidence(field: string, report: (problem: Message) => void): KnownEvidence {
  if (isEvidence(field)) return field;
  const allowed = [...EVIDENCE].join(', ');
  if (field !== '') report(message('terminal.known.evidence', { text: quoted(field), allowed }));
  return 'user';
}

function isEvidence(field: string): field is KnownEvidence {
  return EVIDENCE.has(field);
}

function readDay(field: string, report: (problem: Message) => void): string | null {
  if (field === '') return null;
  if (DAY_FORM.test(field)) return field;
  report(message('terminal.known.day', { text: quoted(field) }));
  return null;
}

/** Tabs and line breaks would break the bundled list, and no display name has any. */
function oneLine(name: string): string {
  return name
    .slice(0, MAX_NAME_CHARACTERS)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

function quoted(field: string): string {
  return field.slice(0, MAX_QUOTED_CHARACTERS).replace(/\p{Cc}+/gu, ' ');
}
