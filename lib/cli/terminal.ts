// What a command needs of the terminal it runs in, and the part of a run that both commands share.

import type { Readable, Writable } from 'node:stream';
import { message } from '../words/message.ts';
import type { Words } from '../words/words.ts';
import type { Arguments } from './arguments.ts';
import { createOutput } from './output.ts';
import { plainText } from './plain-json.ts';
import { wordsFor } from './words-for.ts';

/** The streams of a run, the time it starts at (ms) and a watch: milliseconds since any moment. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly clock: number;
  readonly elapsed: () => number;
}

/** Whether a person reads what is written there as it comes. */
export function isTerminal(stream: Writable): boolean {
  return 'isTTY' in stream && stream.isTTY === true;
}

/** Exit codes: everything read, or some input (a wrong command line too) not. */
export const EXIT = { done: 0, unreadable: 2 } as const;

/** Runs a command, or answers a wish for help and a wrong command line. Gives the exit code. */
export async function runArguments<T>(
  command: string,
  usage: (words: Words) => string,
  args: Arguments<T>,
  terminal: Terminal,
  run: (options: T) => Promise<number>,
): Promise<number> {
  switch (args.kind) {
    case 'help':
      await say(terminal.stdout, usage(wordsFor(args.locale)));
      return EXIT.done;
    case 'problem': {
      const said = wordsFor(args.locale).say(message('terminal.argument.problem', { problem: args.problem }));
      await say(terminal.stderr, `${plainText(`${command}: ${said}`)}\n`);
      return EXIT.unreadable;
    }
    case 'run':
      return run(args.options);
  }
}

async function say(stream: Writable, text: string): Promise<void> {
  const output = createOutput(stream);
  await output.write(text);
  await output.flush();
}
