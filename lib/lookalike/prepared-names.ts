// Handle and display name of one account made ready, once for finding candidates and for judging them: both come right
// after each other, so the last names are kept.

import { type FanDeclaration, fanDeclaration } from './fan-declaration.ts';
import { type NameKeys, nameKeys } from './name-match.ts';
import { type HandleInReadings, readHandle } from './read-handle.ts';

/** What can be worked out of handle and display name alone. */
export interface PreparedNames {
  /** Everything the handle can be read as, the likeliest first: one for most. */
  readonly readings: HandleInReadings;
  /** Null when the display name is unknown. */
  readonly name: NameKeys | null;
  readonly fan: FanDeclaration | null;
  /** The keys of the name without the fan declaration; null when there is none. */
  readonly nameWithoutFan: NameKeys | null;
}

interface Kept {
  readonly handle: string;
  readonly displayName: string | null;
  readonly names: PreparedNames;
}

let last: Kept | null = null;

/** Gives the names made ready; of the same two texts as the last time the same object. */
export function preparedNames(handle: string, displayName: string | null): PreparedNames {
  if (last?.handle === handle && last.displayName === displayName) return last.names;
  const names = { readings: readHandle(handle), ...preparedName(displayName) };
  last = { handle, displayName, names };
  return names;
}

function preparedName(displayName: string | null): Omit<PreparedNames, 'readings'> {
  if (displayName === null) return { name: null, fan: null, nameWithoutFan: null };
  const name = nameKeys(displayName);
  const fan = fanDeclaration(displayName, name.words.map(({ text }) => text).join(' '));
  return { name, fan, nameWithoutFan: fan === null ? null : nameKeys(fan.nameWithout) };
}
