// The records of one kind that a file holds, before anything is written: each key once, laid beside what is kept.

import type { Message } from '../../words/message.ts';
import { message } from '../../words/message.ts';
import type { MemoryTransaction } from '../database.ts';
import type { MemoryStoreName } from '../database-layout.ts';
import type { Format, ImportMode, KindId, Shelf } from './kind.ts';
import type { Read } from './record.ts';

/** What an import does to one kind, in numbers of entries. */
export interface Tally {
  readonly kind: KindId;
  readonly added: number;
  readonly changed: number;
  /** The same, or younger where it is kept. */
  readonly same: number;
  /** Kept now and not in the file: goes when all is replaced, else stays. */
  readonly others: number;
  /** Of the file's: no room for them. */
  readonly noRoom: number;
}

/** After so many rows that were passed over, whoever waits hears of it. */
const ROWS_A_WORD = 500;

/** Records of one kind out of a file. What kind of record that is stays in here. */
export interface Draft {
  readonly kind: KindId;
  readonly store: MemoryStoreName;
  readonly size: () => number;
  /** Takes a record in; gives what is wrong with it where it is left out. */
  addJson(value: unknown): Message | null;
  addCells(cellOf: (column: string) => string): Message | null;
  compare(transaction: MemoryTransaction<'readonly'>, mode: ImportMode): Promise<Tally>;
  /** Writes what compare() counted as added or changed; `written` hears how many records so far. */
  write(
    transaction: MemoryTransaction<'readwrite'>,
    mode: ImportMode,
    written: (count: number) => void,
  ): Promise<void>;
}

/** Gives an empty draft. `now` (ms) stands in for days that the file does not say. */
export function createDraft<T>(format: Format<T>, shelf: Shelf<T>, now: number): Draft {
  const records = new Map<string, T>();

  function add(read: Read<T>): Message | null {
    if ('problem' in read) return read.problem;
    const key = format.keyOf(read.record);
    if (records.has(key)) return message('exchange.problem.twice', { text: key });
    records.set(key, read.record);
    return null;
  }

  /** What is kept may have changed between preview and writing, so it is asked each time. */
  async function weigh(
    transaction: MemoryTransaction<'readonly' | 'readwrite'>,
    mode: ImportMode,
    passed: () => void,
  ) {
    const met = new Set<string>();
    const changed: T[] = [];
    const unchanged: T[] = [];
    let others = 0;
    let seen = 0;
    await shelf.each(transaction, (kept) => {
      seen += 1;
      if (seen % ROWS_A_WORD === 0) passed();
      const key = format.keyOf(kept);
      const read = records.get(key);
      if (read === undefined) others += 1;
      else {
        met.add(key);
        const stays = isSame(kept, read) || (mode === 'merge' && format.isYounger(kept, read));
        (stays ? unchanged : changed).push(read);
      }
    });
    const taken = unchanged.length + changed.length + (mode === 'merge' ? others : 0);
    const room = Math.max(0, format.max - taken);
    const count = records.size - met.size;
    const noRoom = Math.max(0, count - room);
    return { met, count, room, changed, unchanged, others, noRoom };
  }

  function newOnes(met: ReadonlySet<string>): readonly T[] {
    return [...records].flatMap(([key, record]) => (met.has(key) ? [] : [record]));
  }

  /** Those of the highest use, as many as there is room for, in the order of the file. */
  function mostUseful(from: readonly T[], room: number): readonly T[] {
    if (from.length <= room) return from;
    const uses = Float64Array.from(from, (record) => format.useOf(record)).sort();
    // Of this use not all have room.
    const border = uses[uses.length - room] ?? Number.POSITIVE_INFINITY;
    let atBorder = room - uses.reduce((count, use) => count + (use > border ? 1 : 0), 0);
    return from.filter((record) => {
      const use = format.useOf(record);
      if (use === border) atBorder -= 1;
      return use > border || (use === border && atBorder >= 0);
    });
  }

  function isSame(kept: T, read: T): boolean {
    return JSON.stringify(format.toJson(kept)) === JSON.stringify(format.toJson(read));
  }

  return {
    kind: format.id,
    store: shelf.store,
    size: () => records.size,
    addJson: (value) => add(format.readJson(value, now)),
    addCells: (cellOf) => add(format.readCells(cellOf, now)),
    async compare(transaction, mode) {
      const { count, changed, unchanged, others, noRoom } = await weigh(transaction, mode, () => {});
      return {
        kind: format.id,
        added: count - noRoom,
        changed: changed.length,
        same: unchanged.length,
        others,
        noRoom,
      };
    },
    async write(transaction, mode, written) {
      const { met, room, changed, unchanged } = await weigh(transaction, mode, () => written(0));
      const stays = mode === 'replace' ? unchanged : [];
      await shelf.write(
        transaction,
        [...stays, ...changed, ...mostUseful(newOnes(met), room)],
        mode,
        written,
      );
    },
  };
}
