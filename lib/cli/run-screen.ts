// The command `screen`: compares a list of accounts with known ones, row by row, in bounded memory. On standard error it says
// how far it is, and at the end how fast it went.

import { buildNameIndex, type NameIndex } from '../lookalike/name-index.ts';
import type { Words } from '../words/words.ts';
import { parseScreenArguments, type ScreenOptions } from './arguments.ts';
import { readCandidate } from './candidate.ts';
import { CandidateFileError, candidateRows } from './candidate-rows.ts';
import { loadKnown } from './known-lists.ts';
import { createOutput, type Output } from './output.ts';
import { plainJson } from './plain-json.ts';
import { createProgress, type Progress } from './progress.ts';
import { openInput, readInput } from './read-input.ts';
import { createReport, type Report } from './report.ts';
import { EXIT, isTerminal, runArguments, type Terminal } from './terminal.ts';
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
    const progress = createProgress('screen', progressPlace(terminal), words);
    for (const file of options.files) {
      await screenFile(file, { terminal, report, progress, output, index, words });
    }
    await output.flush();
    progress.clear();
    report.finish();
    if (output.isOpen()) progress.finish();
    return report.hasProblems() ? EXIT.unreadable : EXIT.done;
  }
  report.finish();
  return report.hasProblems() ? EXIT.unreadable : EXIT.done;
}

/** Where rows go to a terminal as they come, they are the progress. */
function progressPlace({ stdout, stderr, elapsed }: Terminal) {
  return { stream: stderr, isTerminal: isTerminal(stderr) && !isTerminal(stdout), elapsed };
}

interface Screening {
  readonly terminal: Terminal;
  readonly report: Report;
  readonly progress: Progress;
  readonly output: Output;
  readonly index: NameIndex;
  readonly words: Words;
}

async function screenFile(
  file: string,
  { terminal, report, progress, output, index, words }: Screening,
): Promise<void> {
  try {
    for await (const row of candidateRows(openInput(file, terminal.stdin))) {
      const { subject, problem } = readCandidate(row);
      if (problem !== null) {
        progress.clear();
        report.row(file, row.line, problem);
      }
      progress.row();
      await output.write(`${plainJson(verdictOn(subject, index, words))}\n`);
      if (!output.isOpen()) return;
    }
  } catch (error) {
    if (!(error instanceof CandidateFileError)) throw error;
    progress.clear();
    report.problem(file, error.problem);
  }
}
