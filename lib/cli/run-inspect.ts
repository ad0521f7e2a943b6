// The command `inspect`: says what saved pages and responses show of accounts, as JSON or as a summary to read.

import { buildNameIndex } from '../lookalike/name-index.ts';
import { accountJson } from './account-json.ts';
import { accountText, pageText } from './account-text.ts';
import { type InspectOptions, parseInspectArguments } from './arguments.ts';
import { loadKnown } from './known-lists.ts';
import { createOutput } from './output.ts';
import { loadAnswers } from './owner-file.ts';
import { plainJson } from './plain-json.ts';
import { readInput } from './read-input.ts';
import { createReport, type Report } from './report.ts';
import { assessFiles, type FileReading, readFile } from './saved-files.ts';
import { EXIT, runArguments, type Terminal } from './terminal.ts';
import { inspectUsage } from './usage.ts';
import { wordsFor } from './words-for.ts';

/** Runs `inspect` with these arguments and gives its exit code. Bad input ends in a line on standard error, never in a throw. */
export async function runInspect(args: readonly string[], terminal: Terminal): Promise<number> {
  return runArguments(
    'inspect',
    inspectUsage,
    parseInspectArguments(args, terminal.clock),
    terminal,
    (options) => inspect(options, terminal),
  );
}

async function inspect(options: InspectOptions, terminal: Terminal): Promise<number> {
  const words = wordsFor(options.locale);
  const report = createReport('inspect', terminal.stderr, words);
  const known = await loadKnown(options, (name) => readInput(name, terminal.stdin), report);
  if (known) {
    const readings = await readFiles(options, terminal, report);
    const answers = await loadAnswers(options.answers, (name) => readInput(name, terminal.stdin), report);
    const assessments = assessFiles(readings, { ...options, answers, index: buildNameIndex(known) });
    const pages = readings.flatMap(({ page }) => (page ? [page] : []));
    const text =
      options.format === 'text'
        ? [
            ...assessments.map((one) => accountText(one, words)),
            ...pages.map((page) => pageText(page, words)),
          ].join('\n')
        : plainJson(
            {
              format: 'ticklens/1',
              accounts: assessments.map((one) => accountJson(one, options.now, words)),
              pages,
            },
            2,
          );
    const output = createOutput(terminal.stdout);
    await output.write(`${text}\n`);
    await output.flush();
  }
  report.finish();
  return report.hasProblems() ? EXIT.unreadable : EXIT.done;
}

/** Reads the files in order. The last is read at `--now`, each before it a millisecond earlier, so that the later counts as newer. */
async function readFiles(
  options: InspectOptions,
  terminal: Terminal,
  report: Report,
): Promise<FileReading[]> {
  const readings: FileReading[] = [];
  for (const [index, file] of options.files.entries()) {
    const input = await readInput(file, terminal.stdin);
    if (input.kind === 'problem') {
      report.problem(file, input.problem);
      continue;
    }
    const reading = readFile(
      file,
      input.text,
      options.handle,
      options.now - (options.files.length - 1 - index),
    );
    if (reading.problem !== null) report.problem(file, reading.problem);
    readings.push(reading);
  }
  return readings;
}
