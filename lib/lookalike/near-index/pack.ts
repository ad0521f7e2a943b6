// A near index as one ArrayBuffer, to be kept or shipped, and back. The arrays of an index read back lie in that buffer:
// loading copies nothing, it only checks.

import { type BucketTable, isShift, recordIn, wordsOfSeen } from './bucket-table.ts';
import { type HandleStore, nextRecord, placeIn, storeMemory } from './handle-store.ts';
import { indexOver, type NearIndex, takeOverRecent } from './near-index.ts';

/** "TLNI" read as a little-endian word; a machine of the other order reads something else and takes no pack. */
const MAGIC = 0x494e4c54;
/** Goes up whenever keys, entries or this layout change. */
const VERSION = 2;
/** Words: magic, version, handles, words of the store, shift, entries, checksum, none. */
const HEADER_WORDS = 8;
const WORD = 4;
const CHECKSUM_AT = 6;

/** Gives the index as one buffer: header, bits of keys, starts of buckets, entries, their letters, records of handles. */
export function packNearIndex(index: NearIndex): ArrayBuffer {
  if (index.recent.count > 0) takeOverRecent(index);
  const { store, table } = index;
  const words = store.words.subarray(0, store.end);
  const parts = [table.seen, table.starts, table.entries, table.letters, words];
  const buffer = new ArrayBuffer(WORD * parts.reduce((sum, { length }) => sum + length, HEADER_WORDS));
  const all = new Uint32Array(buffer);
  all.set([MAGIC, VERSION, store.count, store.end, table.shift, table.entries.length]);
  let at = HEADER_WORDS;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  all[CHECKSUM_AT] = checksum(all);
  return buffer;
}

/** Gives the index in a buffer of packNearIndex, or null if it is of another version, cut off or damaged. */
export function unpackNearIndex(buffer: ArrayBuffer): NearIndex | null {
  if (buffer.byteLength % WORD !== 0 || buffer.byteLength < WORD * HEADER_WORDS) return null;
  const all = new Uint32Array(buffer);
  const [magic, version, count = 0, end = 0, shift = 0, entries = 0] = all;
  if (magic !== MAGIC || version !== VERSION || !isShift(shift)) return null;
  const startsAt = HEADER_WORDS + wordsOfSeen(shift);
  const entriesAt = startsAt + 2 ** (32 - shift) + 1;
  const lettersAt = entriesAt + entries;
  const storeAt = lettersAt + entries;
  if (storeAt + end !== all.length || all[CHECKSUM_AT] !== checksum(all)) return null;
  const table: BucketTable = {
    shift,
    seen: all.subarray(HEADER_WORDS, startsAt),
    starts: all.subarray(startsAt, entriesAt),
    entries: all.subarray(entriesAt, lettersAt),
    letters: all.subarray(lettersAt, storeAt),
  };
  const store = storeOf(all.subarray(storeAt), count);
  return store && pointsInto(table, end) ? indexOver(store, table) : null;
}

/** Gives the store over these records, or null if they are not one behind the other to the end. */
function storeOf(words: Uint32Array, count: number): HandleStore | null {
  if (count > words.length) return null;
  const records = new Uint32Array(count);
  let at = 0;
  for (let place = 0; place < count; place += 1) {
    const head = words[at] ?? 0;
    if (placeIn(head) !== place) return null;
    records[place] = at;
    at = nextRecord(at, head);
  }
  return at === words.length ? { count, end: at, ...storeMemory(words), records } : null;
}

/** Whether buckets lie one behind the other, and all records within the store; a look-up need not check again. */
function pointsInto({ starts, entries }: BucketTable, end: number): boolean {
  let before = 0;
  for (let bucket = 0; bucket < starts.length; bucket += 1) {
    const start = starts[bucket] ?? 0;
    if (start < before) return false;
    before = start;
  }
  if (before !== entries.length) return false;
  let last = 0;
  for (let at = 0; at < entries.length; at += 1) last = Math.max(last, recordIn(entries[at] ?? 0));
  return entries.length === 0 || last < end;
}

/**
 * FNV-1a (public domain, Fowler, Noll and Vo) over words, spread once each, four sums in turn so that none waits for the
 * other: for accidents, not against forgery.
 */
function checksum(all: Uint32Array): number {
  let [a, b, c, d] = [0x811c9dc5, 1, 2, 3];
  let at = HEADER_WORDS;
  for (; at + 3 < all.length; at += 4) {
    a = step(a, all[at] ?? 0);
    b = step(b, all[at + 1] ?? 0);
    c = step(c, all[at + 2] ?? 0);
    d = step(d, all[at + 3] ?? 0);
  }
  for (; at < all.length; at += 1) a = step(a, all[at] ?? 0);
  for (at = 0; at < HEADER_WORDS; at += 1) if (at !== CHECKSUM_AT) b = step(b, all[at] ?? 0);
  return step(step(step(a, b), c), d) >>> 0;
}

function step(sum: number, word: number): number {
  const hash = Math.imul(sum ^ word, 0x01000193);
  return hash ^ (hash >>> 15);
}
