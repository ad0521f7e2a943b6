// A near index as one ArrayBuffer, to be kept or shipped, and back. The arrays of an index read back lie in that buffer:
// loading copies nothing, it only checks.

import { type BucketTable, placeIn, startIn } from './bucket-table.ts';
import type { HandleStore } from './handle-store.ts';
import { indexOver, type NearIndex, takeOverRecent } from './near-index.ts';

/** "TLNI" read as a little-endian word; a machine of the other order reads something else and takes no pack. */
const MAGIC = 0x494e4c54;
/** Goes up whenever keys, entries or this layout change. */
const VERSION = 2;
/** Words: magic, version, handles, codes, shift, buckets, entries, checksum. */
const HEADER_WORDS = 8;
const WORD = 4;
const CHECKSUM_AT = 7;
const FEWEST_BITS = 4;

/** Gives the index as one buffer: header, starts of handles, starts of buckets, entries, codes, padded to whole words. */
export function packNearIndex(index: NearIndex): ArrayBuffer {
  if (index.recent.count > 0) takeOverRecent(index);
  const { store, table } = index;
  const codes = store.starts[store.count] ?? 0;
  const words = HEADER_WORDS + store.count + 1 + table.starts.length + table.entries.length;
  const buffer = new ArrayBuffer(WORD * (words + Math.ceil(codes / WORD)));
  const all = new Uint32Array(buffer);
  let at = HEADER_WORDS;
  for (const part of [store.starts.subarray(0, store.count + 1), table.starts, table.entries]) {
    all.set(part, at);
    at += part.length;
  }
  new Uint8Array(buffer).set(store.codes.subarray(0, codes), WORD * at);
  all.set([MAGIC, VERSION, store.count, codes, table.shift, table.starts.length, table.entries.length]);
  all[CHECKSUM_AT] = checksum(all);
  return buffer;
}

/** Gives the index in a buffer of packNearIndex, or null if it is of another version, cut off or damaged. */
export function unpackNearIndex(buffer: ArrayBuffer): NearIndex | null {
  if (buffer.byteLength % WORD !== 0 || buffer.byteLength < WORD * HEADER_WORDS) return null;
  const all = new Uint32Array(buffer);
  const [magic, version, count = 0, codes = 0, shift = 0, buckets = 0, entries = 0, sum] = all;
  if (magic !== MAGIC || version !== VERSION) return null;
  const bucketsAt = HEADER_WORDS + count + 1;
  const entriesAt = bucketsAt + buckets;
  const codesAt = entriesAt + entries;
  if (codesAt + Math.ceil(codes / WORD) !== all.length || sum !== checksum(all)) return null;
  const store: HandleStore = {
    count,
    starts: all.subarray(HEADER_WORDS, bucketsAt),
    codes: new Uint8Array(buffer, WORD * codesAt, codes),
  };
  const table: BucketTable = {
    shift,
    starts: all.subarray(bucketsAt, entriesAt),
    entries: all.subarray(entriesAt, codesAt),
  };
  return isWhole(store, table) ? indexOver(store, table) : null;
}

/** Whether the parts point into each other; a look-up need not check again. */
function isWhole({ count, starts, codes }: HandleStore, table: BucketTable): boolean {
  if (table.shift < 1 || table.shift > 32 - FEWEST_BITS) return false;
  if (table.starts.length !== 2 ** (32 - table.shift) + 1) return false;
  if (!rises(starts, codes.length) || !rises(table.starts, table.entries.length / 2)) return false;
  for (let at = 0; at < table.entries.length; at += 2) {
    if (placeIn(table.entries[at] ?? 0) >= count) return false;
  }
  return true;
}

/** Whether numbers begin at 0, never fall, and end at `last`. */
function rises(numbers: Uint32Array, last: number): boolean {
  let before = 0;
  for (const number of numbers) {
    if (number < before) return false;
    before = number;
  }
  return (numbers[0] ?? 0) === 0 && before === last;
}

/** FNV-1a (public domain, Fowler, Noll and Vo) over words, spread once each: for accidents, not against forgery. */
function checksum(all: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < all.length; at += 1) {
    if (at === CHECKSUM_AT) continue;
    hash = Math.imul(hash ^ (all[at] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
