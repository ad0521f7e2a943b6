// Puts together the known accounts that a command compares with: the list that comes with Ticklens, or the user's own.

import type { Handle } from '../account/handle.ts';
import { bundledKnown } from '../known/bundled.ts';
import { KnownListError, parseKnownCsv } from '../known/csv.ts';
import type { KnownAccount } from '../known/known-account.ts';
import type { KnownOptions } from './arguments.ts';
import type { InputReading } from './read-input.ts';
import type { Report } from './report.ts';

/**
 * Gives the bundled list, or in its place the lists named by `known`, and after it those named by `knownAlso`. Of two
 * entries for one handle the later counts. `read` gives the text of a file. Lines that cannot be read are reported and left
 * out; a whole list that cannot be read gives null, since every answer would rest on a gap.
 */
export async function loadKnown(
  options: KnownOptions,
  read: (name: string) => Promise<InputReading>,
  report: Report,
): Promise<readonly KnownAccount[] | null> {
  const byHandle = new Map<Handle, KnownAccount>();
  if (options.known.length === 0) for (const account of bundledKnown()) byHandle.set(account.handle, account);
  let isComplete = true;
  for (const file of [...options.known, ...options.knownAlso]) {
    const accounts = readList(file, await read(file), report);
    if (accounts) for (const account of accounts) byHandle.set(account.handle, account);
    else isComplete = false;
  }
  return isComplete ? [...byHandle.values()] : null;
}

function readList(file: string, reading: InputReading, report: Report): readonly KnownAccount[] | null {
  if (reading.kind === 'problem') {
    report.problem(file, reading.problem);
    return null;
  }
  try {
    const { accounts, problems } = parseKnownCsv(reading.text);
    for (const { line, problem } of problems) report.row(file, line, problem);
    return accounts;
  } catch (error) {
    if (!(error instanceof KnownListError)) throw error;
    report.problem(file, error.problem);
    return null;
  }
}
