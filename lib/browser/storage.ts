// The browser's storage areas as plain stores. Private windows get the area that lives in memory only.

import type { ErasableStore, Store } from '../memory/store.ts';
import { browser } from './api.ts';

/** Gives the store for decisions made in this kind of window: on disk, or until the browser closes. */
export function decisionStore(isPrivateWindow: boolean): Store {
  return isPrivateWindow ? sessionStore() : diskStore();
}

/** Gives the store that the browser empties when it is closed. It lives in memory only. */
export function sessionStore(): ErasableStore {
  return storeIn(browser.storage.session);
}

/** Gives the store on disk. Who may write to it what a window showed is lib/memory/lasting-store.ts. */
export function diskStore(): ErasableStore {
  return storeIn(browser.storage.local);
}

function storeIn(area: typeof browser.storage.local | typeof browser.storage.session): ErasableStore {
  return {
    read: async (key) => (await area.get(key))[key],
    write: (key, value) => area.set({ [key]: value }),
    // Reads every value, for want of a call that gives keys alone in all browsers we support: only before a first write, and to erase.
    keys: async (prefix) => Object.keys(await area.get(null)).filter((key) => key.startsWith(prefix)),
    remove: (keys) => area.remove([...keys]),
  };
}

/** Gives how many bytes all storage of the extension takes, as the browser estimates it; null where it does not. */
export async function bytesUsed(): Promise<number | null> {
  const { usage } = await navigator.storage.estimate().catch(() => ({ usage: undefined }));
  return usage ?? null;
}
