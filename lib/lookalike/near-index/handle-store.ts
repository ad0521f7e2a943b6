// The handles of a near index: one behind the other in one array, each after a code for its length. Grows by doubling; a
// removed handle keeps its place and is never found again.

import { MAX_LENGTH } from './keys.ts';

export interface HandleStore {
  /** Places given out, those of removed handles included. */
  count: number;
  /** For each handle its length, NEVER if it is not to be found, then its characters. */
  codes: Uint8Array;
  /** Where each handle begins in `codes`; one more entry than handles. */
  starts: Uint32Array;
}

/** Stands for the length of a removed or overlong handle: further from every length than edits reach. */
export const NEVER = 255;

const ASCII = 128;

/** Gives an empty store with room for so many handles and characters. */
export function emptyStore(handles: number, characters: number): HandleStore {
  return { count: 0, codes: new Uint8Array(handles + characters), starts: new Uint32Array(handles + 1) };
}

/** Gives the place of the handle, now the last in the store. One that is too long is stored as a length only. */
export function storeHandle(store: HandleStore, handle: string): number {
  const place = store.count;
  const from = store.starts[place] ?? 0;
  const length = handle.length > MAX_LENGTH ? 0 : handle.length;
  makeRoom(store, from + 1 + length);
  store.codes[from] = handle.length > MAX_LENGTH ? NEVER : length;
  writeCodes(handle, length, store.codes, from + 1);
  store.starts[place + 1] = from + 1 + length;
  store.count = place + 1;
  return place;
}

/** Makes the handle at a place one that is never found; false if there is none. */
export function forgetHandle({ count, codes, starts }: HandleStore, place: number): boolean {
  if (!Number.isInteger(place) || place < 0 || place >= count) return false;
  const from = starts[place] ?? 0;
  if (codes[from] === NEVER) return false;
  codes[from] = NEVER;
  return true;
}

/** Gives the length of the handle that begins there. */
export function lengthAt({ codes }: HandleStore, from: number): number {
  return codes[from] ?? NEVER;
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
  const starts = store.count + 2;
  if (starts > store.starts.length) store.starts = grown(new Uint32Array(2 * starts), store.starts);
}

function grown<T extends Uint8Array | Uint32Array>(larger: T, old: T): T {
  larger.set(old);
  return larger;
}
