// What a file's text is read into, whatever its form: csv-target.ts and json-target.ts are the two there are.

import type { Message } from '../../words/message.ts';
import type { Draft } from './draft.ts';
import type { KindId } from './kind.ts';

/** What a text is read into: one for each form of file. `end` gives why the whole can't be read, null where it can. */
export interface Target {
  push(text: string): void;
  end(): Message | null;
}

/** Where a target puts what it read. */
export interface Sink {
  draftOf(kind: KindId): Draft;
  /** Counts a record in: left out where there is a problem with it. */
  took(line: number, problem: Message | null): void;
}
