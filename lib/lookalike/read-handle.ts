// A handle in each way it can be read, made ready for looking up and comparing.

import { handleReadings } from '../text/handle-readings.ts';
import { type PlacedHandle, placeHandle } from './handle-split.ts';
import { type TurnedKeys, turnedKeys } from './turned-handle.ts';

/** One reading of a handle, with the keys of what it may have been turned from. */
export interface ReadHandle {
  readonly handle: PlacedHandle;
  readonly turned: TurnedKeys;
}

/** The likeliest reading first. */
export type HandleInReadings = readonly [ReadHandle, ...ReadHandle[]];

/** Gives a handle's readings: one for ASCII handles, up to 32 for others. */
export function readHandle(handle: string): HandleInReadings {
  const [first = handle, ...others] = handleReadings(handle);
  return [made(first), ...others.map(made)];
}

/** Gives a handle as its owner wrote it, without @, in lower case: what a known handle must differ from to be another's. */
export function writtenHandle(handle: string): string {
  return handle.replace('@', '').toLowerCase();
}

function made(reading: string): ReadHandle {
  const handle = placeHandle(reading);
  return { handle, turned: turnedKeys(handle) };
}
