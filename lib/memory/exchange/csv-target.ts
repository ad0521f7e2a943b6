// Reads a CSV file into the draft of its kind, which its titles tell.

import { message } from '../../words/message.ts';
import { type CsvRow, createCsvReader } from './csv-rows.ts';
import type { Draft } from './draft.ts';
import { kindOfTitles } from './kinds.ts';
import type { Sink, Target } from './target.ts';

/** Gives a target for CSV. A table without a column of handles or subjects is none of ours. */
export function csvTarget(sink: Sink): Target {
  const reader = createCsvReader();
  let draft: Draft | null = null;

  function take(rows: readonly CsvRow[]): void {
    for (const { line, cellOf } of rows) {
      draft ??= draftFor(reader.titles());
      // What no title names is refused as a whole at the end.
      if (draft) sink.took(line, draft.addCells(cellOf));
    }
  }

  function draftFor(titles: readonly string[] | null): Draft | null {
    const kind = titles && kindOfTitles(titles);
    return kind ? sink.draftOf(kind) : null;
  }

  return {
    push: (text) => take(reader.push(text)),
    end() {
      take(reader.end());
      draft ??= draftFor(reader.titles());
      return draft ? null : message('exchange.unreadable.titles');
    },
  };
}
