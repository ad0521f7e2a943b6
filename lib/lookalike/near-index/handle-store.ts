// The handles of a near index: all codes in one array, and per handle where it begins and its length. Grows by
// doubling; a removed handle keeps its place and is never found again.

import { MAX_LENGTH } from './keys.ts';

export interface HandleStore {
  /** Places given out, those of removed handles included. */
  count: number;
  /** All codes, one handle after the other. */
  codes: Uint8Array;
  /** Where each handle begins in `codes`; one more entry than handles. */
  starts: Uint32Array;
  /** Lengths; NEVER for what is not to be found. */
  lengths: Uint8Array;
}

/** Stands for the length of a removed or overlong handle: further from every length than edits reach. */
export const NEVER = 255;

const ASCII = 128;

/** Gives an empty store with room for so many handles and codes. */
export function emptyStore(handles: number, codes: number): HandleStore {
  return {
    count: 0,
    codes: new Uint8Array(codes),
    starts: new Uint32Array(handles + 1),
    lengths: new Uint8Array(handles),
  };
}

/** Gives the place of the handle, now the last in the store. */
export function storeHandle(store: HandleStore, handle: string): number {
  const place = store.count;
  const from = store.starts[place] ?? 0;
  const length = Math.min(handle.length, MAX_LENGTH + 1);
  makeRoom(store, from + length);
  writeCodes(handle, length, store.codes, from);
  store.starts[place + 1] = from + length;
  store.lengths[place] = length > MAX_LENGTH ? NEVER : length;
  store.count = place + 1;
  return place;
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

function makeRoom(store: HandleStore, codes: number): void {
  if (codes > store.codes.length) store.codes = grown(new Uint8Array(2 * codes), store.codes);
  if (store.count < store.lengths.length) return;
  const room = 2 * store.count + 16;
  store.starts = grown(new Uint32Array(room + 1), store.starts);
  store.lengths = grown(new Uint8Array(room), store.lengths);
}

function grown<T extends Uint8Array | Uint32Array>(larger: T, old: T): T {
  larger.set(old);
  return larger;
}
