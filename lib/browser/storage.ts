// The browser's storage areas as plain stores. Private windows get the area that lives in memory only.

import type { Store } from '../memory/store.ts';
import { browser } from './api.ts';

/** Gives the store for decisions made in this kind of window: on disk, or until the browser closes. */
export function decisionStore(isPrivateWindow: boolean): Store {
  const area = isPrivateWindow ? browser.storage.session : browser.storage.local;
  return {
    read: async (key) => (await area.get(key))[key],
    write: (key, value) => area.set({ [key]: value }),
  };
}
