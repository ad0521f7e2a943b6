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
/** So many records are looked through in a millisecond or two. */
const RECORDS_A_SLICE = 5000;

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

  /**
   * Gives those that are not kept yet: the ones of the highest use, as many as there is room for, in the order of the file. Of a
   * hundred thousand some at a time: `turn` is waited for in between.
   */
  async function newOnes(
    {
      met,
      count,
      room,
    }: { readonly met: ReadonlySet<string>; readonly count: number; readonly room: number },
    turn: () => Promise<unknown>,
  ): Promise<readonly T[]> {
    const chosen: T[] = [];
    const uses = new Float64Array(count);
    await inSlices(records, turn, ([key, record]) => {
      if (met.has(key)) return;
      uses[chosen.length] = format.useOf(record);
      chosen.push(record);
    });
    if (count <= room) return chosen;
    const isTaken = highest(uses, room);
    return chosen.filter((_, place) => isTaken[place] === 1);
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
      const weighed = await weigh(transaction, mode, () => written(0));
      const store = transaction.objectStore(shelf.store);
      // A transaction waits for its own requests alone: this one asks for nothing of use.
      const fresh = await newOnes(weighed, async () => {
        await store.getKey('');
        written(0);
      });
      const stays = mode === 'replace' ? weighed.unchanged : [];
      await shelf.write(transaction, [...stays, ...weighed.changed, ...fresh], mode, written);
    },
  };
}

/** Visits all of them, so many at a time. */
async function inSlices<One>(
  all: Iterable<One>,
  turn: () => Promise<unknown>,
  visit: (one: One) => void,
): Promise<void> {
  let seen = 0;
  for (const one of all) {
    visit(one);
    seen += 1;
    if (seen % RECORDS_A_SLICE === 0) await turn();
  }
}

/** Marks the `room` highest of these numbers with 1; of equal ones the first come in. */
function highest(uses: Float64Array, room: number): Uint8Array {
  const marks = new Uint8Array(uses.length);
  const border = uses.toSorted()[uses.length - room] ?? Number.POSITIVE_INFINITY;
  let atBorder = room;
  for (const use of uses) if (use > border) atBorder -= 1;
  for (let place = 0; place < uses.length; place += 1) {
    const use = uses[place] ?? border;
    if (use === border) atBorder -= 1;
    if (use > border || (use === border && atBorder >= 0)) marks[place] = 1;
  }
  return marks;
}
