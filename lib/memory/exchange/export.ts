// Everything that is remembered as a file: one JSON document, or one kind as CSV. Read in one transaction, so that a file
// never mixes what was before a change with what was after it.

import type { Memory, Remembered } from '../database.ts';
import { FORMAT_NAME } from './json-target.ts';
import { KIND_IDS, type KindId } from './kind.ts';
import { type Surroundings, writerOf } from './kinds.ts';

/** Gives the pieces of the JSON document with all kinds; `now` (ms) is named in it. */
export function exportJson(
  memory: Memory,
  { decisions, now }: Surroundings,
): Promise<Remembered<readonly string[]>> {
  const writers = KIND_IDS.map((kind) => writerOf(kind, decisions));
  return memory.read(
    writers.map(({ store }) => store),
    async (transaction) => {
      const pieces = [`{\n"format": ${JSON.stringify(FORMAT_NAME)},\n`];
      pieces.push(`"exportedAt": ${JSON.stringify(new Date(now).toISOString())}`);
      for (const writer of writers) {
        pieces.push(',\n');
        await writer.writeJson(transaction, (piece) => pieces.push(piece));
      }
      pieces.push('\n}\n');
      return pieces;
    },
  );
}

/** Gives the pieces of the CSV file with one kind. */
export function exportCsv(
  memory: Memory,
  kind: KindId,
  { decisions }: Pick<Surroundings, 'decisions'>,
): Promise<Remembered<readonly string[]>> {
  const writer = writerOf(kind, decisions);
  return memory.read([writer.store], async (transaction) => {
    const pieces: string[] = [];
    await writer.writeCsv(transaction, (piece) => pieces.push(piece));
    return pieces;
  });
}
