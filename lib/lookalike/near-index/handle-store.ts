// The handles of a near index as records one behind the other in one array. Grows by doubling; a removed handle keeps its
// record and is never found again.

import { MAX_LENGTH } from './keys.ts';

export interface HandleStore {
  /** Places given out, those of removed handles included. */
  count: number;
  /** Words in use. */
  end: number;
  /** A record for each handle: place << 8 | GONE if it is not to be found | length, then its characters, padded to a word. */
  words: Uint32Array;
  /** The same memory as bytes. */
  codes: Uint8Array;
  /** At which word the record of each place begins. */
  records: Uint32Array;
}

/** The bit of removed and overlong handles; with it a length is further from every other than edits reach. */
const GONE = 128;

const LENGTH_BITS = 8;
const BYTES = Uint32Array.BYTES_PER_ELEMENT;
const ASCII = 128;

/** Gives an empty store with room for so many handles and words. */
export function emptyStore(handles: number, words: number): HandleStore {
  return { count: 0, end: 0, ...storeMemory(new Uint32Array(words)), records: new Uint32Array(handles) };
}

/** Gives both views of a store's memory. */
export function storeMemory(words: Uint32Array): Pick<HandleStore, 'words' | 'codes'> {
  return { words, codes: new Uint8Array(words.buffer, words.byteOffset, words.byteLength) };
}

/** Gives how many words the record of a handle of so many characters takes. */
export function wordsOfRecord(length: number): number {
  return 1 + (length > MAX_LENGTH ? 0 : Math.ceil(length / BYTES));
}

/** Gives the place of the handle, now the last in the store. One that is too long is stored as a length only. */
export function storeHandle(store: HandleStore, handle: string): number {
  const { count: place, end: record } = store;
  const isOverlong = handle.length > MAX_LENGTH;
  makeRoom(store, record + wordsOfRecord(handle.length));
  store.words[record] = (place << LENGTH_BITS) | (isOverlong ? GONE : handle.length);
  if (!isOverlong) writeCodes(handle, handle.length, store.codes, codesFrom(record));
  store.records[place] = record;
  store.end = record + wordsOfRecord(handle.length);
  store.count = place + 1;
  return place;
}

/** Makes the handle at a place one that is never found; false if there is none. */
export function forgetHandle({ count, words, records }: HandleStore, place: number): boolean {
  if (!Number.isInteger(place) || place < 0 || place >= count) return false;
  const record = records[place] ?? 0;
  const head = words[record] ?? 0;
  if (isGone(head)) return false;
  words[record] = head | GONE;
  return true;
}

/** Gives the length in the first word of a record; GONE and more for a handle that is not to be found. */
export function lengthIn(head: number): number {
  return head & (2 ** LENGTH_BITS - 1);
}

/** Whether the first word of a record is that of a handle not to be found. */
export function isGone(head: number): boolean {
  return (head & GONE) !== 0;
}

/** Gives where the record behind this one begins. */
export function nextRecord(record: number, head: number): number {
  return record + wordsOfRecord(lengthIn(head) & ~GONE);
}

/** Gives the place in the first word of a record. */
export function placeIn(head: number): number {
  return head >>> LENGTH_BITS;
}

/** Gives where the characters of a record begin in `codes`. */
export function codesFrom(record: number): number {
  return BYTES * (record + 1);
}

/**
 * Writes the characters as codes. ASCII stands for itself; everything else shares 128 codes, so that a distance to a
 * handle beyond ASCII may come out too small, never too large.
 */
export function writeCodes(handle: string, length: number, codes: Uint8Array, from: number): void {
  for (let i = 0; i < length; i += 1) {
    const code = handle.charCodeAt(i);
    codes[from + i] = code < ASCII ? code : ASCII | ((code ^ (code >>> 7)) & (ASCII - 1));
  }
}

function makeRoom(store: HandleStore, words: number): void {
  if (words > store.words.length) Object.assign(store, storeMemory(grown(store.words, 2 * words)));
  if (store.count === store.records.length) store.records = grown(store.records, 2 * store.count + 2);
}

function grown(old: Uint32Array, length: number): Uint32Array {
  const larger = new Uint32Array(length);
  larger.set(old);
  return larger;
}
