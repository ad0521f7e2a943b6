// How far a long list is: one line on a terminal that is written over, and a last line that says how fast it went. Rows as
// such are the output's business.

import type { Writable } from 'node:stream';
import { type Message, message } from '../words/message.ts';
import type { Words } from '../words/words.ts';
import { plainText } from './plain-json.ts';

/** Counts rows and says so. */
export interface Progress {
  /** To be called for each row. */
  row(): void;
  /** Takes the line away, so that another one can be written. */
  clear(): void;
  /** Says how many rows there were and how fast they went; nothing if there were none. */
  finish(): void;
}

/** What a progress needs: where it is said, whether a line there can be written over, and milliseconds since any moment. */
export interface ProgressPlace {
  readonly stream: Writable;
  readonly isTerminal: boolean;
  readonly elapsed: () => number;
}

/** The clock is read once for so many rows, and the line written this often at most. */
const ROWS_A_LOOK = 32;
const MS_A_LINE = 500;
/** Ends of the line before, and of this one: back to the start, clear what is left (ECMA-48 EL). */
const CLEAR = '\r\u001b[K';

/** Gives the progress of one command. The time begins now. */
export function createProgress(command: string, place: ProgressPlace, words: Words): Progress {
  const { stream, isTerminal, elapsed } = place;
  const start = elapsed();
  let rows = 0;
  let said = start;
  let stands = false;

  function say(sentence: Message, end: string): void {
    clear();
    stream.write(`${plainText(`${command}: ${words.say(sentence)}`)}${end}`);
  }

  function clear(): void {
    if (stands) stream.write(CLEAR);
    stands = false;
  }

  function look(): void {
    const now = elapsed();
    if (now - said < MS_A_LINE) return;
    said = now;
    say(message('terminal.screen.progress', { count: rows, rate: rateOf(rows, now - start) }), '');
    stands = true;
  }

  return {
    row: () => {
      rows += 1;
      if (isTerminal && rows % ROWS_A_LOOK === 0) look();
    },
    clear,
    finish: () => {
      clear();
      if (rows === 0) return;
      const ms = elapsed() - start;
      const seconds = Math.round(ms / 10) / 100;
      say(message('terminal.screen.done', { count: rows, seconds, rate: rateOf(rows, ms) }), '\n');
    },
  };
}

/** Rows a second, as a whole number. */
function rateOf(rows: number, ms: number): number {
  return Math.round((rows * 1000) / Math.max(1, ms));
}
