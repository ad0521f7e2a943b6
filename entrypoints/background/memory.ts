// The one memory of this background, and the turn in which it is written: what was read must not change before it is written
// back, and what is erased must not come back from a write that was on its way.

import { diskStore } from '../../lib/browser/storage.ts';
import { type LastingMemory, lastingMemory, openMemory } from '../../lib/memory/database.ts';
import { createTurns } from '../../lib/memory/in-turn.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../lib/memory/settings.ts';

/** What is remembered, for reading. */
export const memory = openMemory();

const inTurn = createTurns();

/** Gives the memory for writing what a window showed; null for a private window. */
export function memoryFor(isPrivateWindow: boolean): LastingMemory | null {
  return lastingMemory(memory, { isPrivateWindow });
}

/** Runs what writes to memory, one after another. */
export function inMemoryTurn<T>(action: () => Promise<T>): Promise<T> {
  return inTurn('memory', action);
}

/** Runs what changes the decisions, one after another. */
export function inDecisionTurn<T>(action: () => Promise<T>): Promise<T> {
  return inTurn('decisions', action);
}

/** Runs what changes growth that is kept, one after another. */
export function inGrowthTurn<T>(action: () => Promise<T>): Promise<T> {
  return inTurn('growth', action);
}

/** Runs what changes the person's own accounts, one after another: two at once would each write what it read. */
export function inOwnTurn<T>(action: () => Promise<T>): Promise<T> {
  return inTurn('own', action);
}

/** Gives the person's settings; those of the first day where storage fails. */
export function settingsNow(): Promise<Settings> {
  return readSettings(diskStore()).catch(() => DEFAULT_SETTINGS);
}
