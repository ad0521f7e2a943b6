// Where may be written what is to outlive the window. What a private window shows must leave no trace (Mozilla's add-on
// policies, section 6.3.2), so this type can't be had without saying which kind of window it is, and then not for a private one.

import type { ErasableStore } from './store.ts';

declare const lastingBrand: unique symbol;

/** A store that an ordinary window may write to. Only lastingStore() makes one. */
export type LastingStore = ErasableStore & { readonly [lastingBrand]: true };

/** Gives the store for writing what a window showed, null for a private window: what takes a LastingStore can't be called there. */
export function lastingStore(
  store: ErasableStore,
  { isPrivateWindow }: { readonly isPrivateWindow: boolean },
): LastingStore | null {
  return mayLast(store, isPrivateWindow) ? store : null;
}

function mayLast(store: ErasableStore, isPrivateWindow: boolean): store is LastingStore {
  return !isPrivateWindow;
}
