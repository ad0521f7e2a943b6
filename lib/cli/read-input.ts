// Reads a whole input file or standard input as text, with a size limit. What is in it is the readers' business.

import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';

/** The most that is read of one input; the largest saved profile pages have about 3 MB. */
export const MAX_INPUT_BYTES = 20_000_000;

/** The text of an input, or in plain words why there is none. */
export type InputReading =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: string };

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
      if (size > MAX_INPUT_BYTES) return { kind: 'problem', problem: 'is larger than 20 MB' };
      if (bytes.includes(0)) return { kind: 'problem', problem: 'is a binary file, not text' };
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

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'there is no such file',
  EACCES: 'may not be read (permission denied)',
  EPERM: 'may not be read (permission denied)',
  ENAMETOOLONG: 'there is no such file (the name is too long)',
  ELOOP: 'cannot be found (links in a circle)',
};

/** Gives the cause of a failed read in plain words. */
export function inputProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return CAUSES[code] ?? `cannot be read (${code || 'unknown cause'})`;
}
