// The command `screen`: compares a list of accounts with known ones, row by row, in bounded memory.

import { buildNameIndex, type NameIndex } from '../lookalike/name-index.ts';
import type { Words } from '../words/words.ts';
import { parseScreenArguments, type ScreenOptions } from './arguments.ts';
import { readCandidate } from './candidate.ts';
import { CandidateFileError, candidateRows } from './candidate-rows.ts';
import { loadKnown } from './known-lists.ts';
import { createOutput, type Output } from './output.ts';
import { plainJson } from './plain-json.ts';
import { openInput, readInput } from './read-input.ts';
import { createReport, type Report } from './report.ts';
import { EXIT, runArguments, type Terminal } from './terminal.ts';
import { screenUsage } from './usage.ts';
import { verdictOn } from './verdict.ts';
import { wordsFor } from './words-for.ts';

/** Runs `screen` with these arguments and gives its exit code. Bad input ends in a line on standard error, never in a throw. */
export async function runScreen(args: readonly string[], terminal: Terminal): Promise<number> {
  return runArguments('screen', screenUsage, parseScreenArguments(args), terminal, (options) =>
    screen(options, terminal),
  );
}

async function screen(options: ScreenOptions, terminal: Terminal): Promise<number> {
  const words = wordsFor(options.locale);
  const report = createReport('screen', terminal.stderr, words);
  const known = await loadKnown(options, (name) => readInput(name, terminal.stdin), report);
  if (known) {
    const index = buildNameIndex(known);
    const output = createOutput(terminal.stdout);
    for (const file of options.files) {
      await screenFile(file, { terminal, report, output, index, words });
    }
    await output.flush();
  }
  report.finish();
  return report.hasProblems() ? EXIT.unreadable : EXIT.done;
}

interface Screening {
  readonly terminal: Terminal;
  readonly report: Report;
  readonly output: Output;
  readonly index: NameIndex;
  readonly words: Words;
}

async function screenFile(
  file: string,
  { terminal, report, output, index, words }: Screening,
): Promise<void> {
  try {
    for await (const row of candidateRows(openInput(file, terminal.stdin))) {
      const { subject, problem } = readCandidate(row);
      if (problem !== null) report.row(file, row.line, problem);
      await output.write(`${plainJson(verdictOn(subject, index, words))}\n`);
      if (!output.isOpen()) return;
    }
  } catch (error) {
    if (!(error instanceof CandidateFileError)) throw error;
    report.problem(file, error.problem);
  }
}
