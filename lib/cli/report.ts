// What goes wrong with inputs, said on standard error: one line each, naming the input and the cause.

import type { Writable } from 'node:stream';
import { type Message, message } from '../words/message.ts';
import type { Words } from '../words/words.ts';
import { plainText } from './plain-json.ts';

/** Rows named per input; a list that is wrong throughout says so once and not a million times. */
const MAX_ROWS_PER_FILE = 20;

/** Takes problems and remembers whether there were any. */
export interface Report {
  /** Says why an input cannot be read, or not to its end. The command will exit with 2. */
  problem(file: string, problem: Message): void;
  /** Says what is odd about one row of an input that is read on. The exit code stays as it is. */
  row(file: string, line: number, oddity: Message): void;
  /** Says how many rows were not named. To be called at the end. */
  finish(): void;
  hasProblems(): boolean;
}

/** Gives a report for one command over a stream, in the language of `words`. */
export function createReport(command: string, stream: Writable, words: Words): Report {
  const rowsByFile = new Map<string, number>();
  let hasProblems = false;
  // A reader of the messages who has gone is no reason to stop.
  stream.on('error', () => {});

  function write(file: string, problem: Message): void {
    const name = file === '-' ? words.say(message('terminal.stdin')) : file;
    stream.write(`${plainText(`${command}: ${name}: ${words.say(problem)}`)}\n`);
  }

  function row(file: string, line: number, problem: Message): void {
    const rows = (rowsByFile.get(file) ?? 0) + 1;
    rowsByFile.set(file, rows);
    if (rows <= MAX_ROWS_PER_FILE) write(file, message('terminal.line', { line: String(line), problem }));
  }

  return {
    problem: (file, problem) => {
      hasProblems = true;
      write(file, problem);
    },
    row,
    finish: () => {
      for (const [file, rows] of rowsByFile) {
        const more = rows - MAX_ROWS_PER_FILE;
        if (more > 0) write(file, message('terminal.rows.more', { count: more }));
      }
    },
    hasProblems: () => hasProblems,
  };
}
