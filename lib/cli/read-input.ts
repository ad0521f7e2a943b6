// Reads a whole input file or standard input as text, with a size limit. What is in it is the readers' business.

import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { type Message, type MessageId, message } from '../words/message.ts';

/** The most that is read of one input; the largest saved profile pages have about 3 MB. */
export const MAX_INPUT_BYTES = 20_000_000;

const TOO_LARGE = message('terminal.file.large', { megabytes: MAX_INPUT_BYTES / 1_000_000 });

/** The text of an input, or why there is none, as a sentence part that follows the file's name. */
export type InputReading =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: Message };

/**
 * Gives the text of a file, or of `standardInput` for the name "-", without a byte order mark. Bytes that are not UTF-8
 * become replacement characters, as in a browser. Missing, unreadable, binary and too large inputs give a problem.
 */
export async function readInput(name: string, standardInput: Readable): Promise<InputReading> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of openInput(name, standardInput)) {
      const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
      size += bytes.length;
      if (size > MAX_INPUT_BYTES) return { kind: 'problem', problem: TOO_LARGE };
      if (bytes.includes(0)) return { kind: 'problem', problem: message('terminal.file.binary') };
      chunks.push(bytes);
    }
  } catch (error) {
    return { kind: 'problem', problem: inputProblem(error) };
  }
  return { kind: 'text', text: new TextDecoder().decode(Buffer.concat(chunks)) };
}

/** Gives the stream of a file's bytes, or standard input for "-". Problems of the file come out of the stream. */
export function openInput(name: string, standardInput: Readable): Readable {
  return name === '-' ? standardInput : createReadStream(name);
}

const CAUSES: Readonly<Record<string, MessageId>> = {
  ENOENT: 'terminal.file.missing',
  EISDIR: 'terminal.file.directory',
  ENOTDIR: 'terminal.file.missing',
  EACCES: 'terminal.file.denied',
  EPERM: 'terminal.file.denied',
  ENAMETOOLONG: 'terminal.file.long',
  ELOOP: 'terminal.file.circle',
};

/** Gives the cause of a failed read as a sentence part; causes without words of their own keep the system's code. */
export function inputProblem(error: unknown): Message {
  if (!(error instanceof Error && 'code' in error)) return message('terminal.file.unreadable.unknown');
  const detail = String(error.code);
  const cause = CAUSES[detail];
  return cause ? message(cause) : message('terminal.file.unreadable', { detail });
}
