// Writes the records of one kind as text: a part of the JSON document, or a CSV file.

import { stringify } from 'csv-stringify/browser/esm/sync';
import type { MemoryTransaction } from '../database.ts';
import type { MemoryStoreName } from '../database-layout.ts';
import type { Format, KindId, Shelf } from './kind.ts';

/** What writes one kind. Texts come in pieces, in the order of the file. */
export interface KindWriter {
  readonly kind: KindId;
  readonly store: MemoryStoreName;
  writeJson(transaction: MemoryTransaction<'readonly'>, write: (piece: string) => void): Promise<void>;
  writeCsv(transaction: MemoryTransaction<'readonly'>, write: (piece: string) => void): Promise<void>;
}

/** So that spreadsheets know it for UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
const ROWS_A_PIECE = 200;

/** Gives the writer of a kind. */
export function createWriter<T>(format: Format<T>, shelf: Shelf<T>): KindWriter {
  return {
    kind: format.id,
    store: shelf.store,
    async writeJson(transaction, write) {
      // A record a line: what changed between two exports can be seen.
      let isFirst = true;
      write(`${JSON.stringify(format.id)}: [`);
      await shelf.each(transaction, (record) => {
        write(`${isFirst ? '' : ','}\n${JSON.stringify(format.toJson(record))}`);
        isFirst = false;
      });
      write('\n]');
    },
    async writeCsv(transaction, write) {
      let rows: (readonly string[])[] = [format.columns];
      write(BYTE_ORDER_MARK);
      const flush = () => {
        write(toCsv(rows));
        rows = [];
      };
      await shelf.each(transaction, (record) => {
        rows.push(format.toCells(record));
        if (rows.length >= ROWS_A_PIECE) flush();
      });
      if (rows.length > 0) flush();
    },
  };
}

/** RFC 4180: lines end in CR LF, quotation marks only where they are needed. */
function toCsv(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((cells) => [...cells]),
    { record_delimiter: 'windows' },
  );
}
