// A store of an ordinary window for tests, and ids for it.

import { parseUserId, type UserId } from '../../lib/account/handle.ts';
import { type LastingStore, lastingStore } from '../../lib/memory/lasting-store.ts';
import type { ErasableMap } from './erasable-map.ts';

/** Gives an id; throws where a test wrote none. */
export function idOf(text: string): UserId {
  const id = parseUserId(text);
  if (!id) throw new Error(`no id: ${text}`);
  return id;
}

/** Gives the store as an ordinary window has it. */
export function lasting(store: ErasableMap): LastingStore {
  const found = lastingStore(store, { isPrivateWindow: false });
  if (!found) throw new Error('an ordinary window has a store');
  return found;
}
