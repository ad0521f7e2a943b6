// Writes to a stream as fast as its reader takes it, and stops quietly when the reader has gone (`| head`).

import type { Writable } from 'node:stream';

const CHUNK_CHARS = 64 * 1024;

/** Text going out. `write` resolves when more may come; after the reader has gone, `isOpen` gives false and writes are dropped. */
export interface Output {
  write(text: string): Promise<void>;
  flush(): Promise<void>;
  isOpen(): boolean;
}

/** Gives an output over a stream. Small pieces are gathered, so that a line costs no system call. */
export function createOutput(stream: Writable): Output {
  let waiting = '';
  let isOpen = true;
  let wake = (): void => {};
  stream.on('error', () => {
    isOpen = false;
    wake();
  });
  stream.on('drain', () => wake());

  async function flush(): Promise<void> {
    const text = waiting;
    waiting = '';
    if (text === '' || !isOpen) return;
    if (stream.write(text)) return;
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }

  return {
    write: async (text) => {
      waiting += text;
      if (waiting.length >= CHUNK_CHARS) await flush();
    },
    flush,
    isOpen: () => isOpen,
  };
}
