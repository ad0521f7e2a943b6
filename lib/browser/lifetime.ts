// Tells a content script that its extension was reloaded, updated or removed, so that it can take itself off the page.
// WXT's own invalidation never fires there; Chromium drops runtime.id, Firefox closes the port. Both are watched.

import { runtime } from './page-api.ts';

const POLL_MS = 1000;

/** Calls back once when the extension behind this script is gone, unless the signal is aborted first. */
export function onExtensionGone(gone: () => void, signal: AbortSignal): void {
  let done = false;
  const once = () => {
    if (done || signal.aborted) return;
    done = true;
    clearInterval(timer);
    gone();
  };
  const timer = setInterval(() => {
    if (!isAlive()) once();
  }, POLL_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  keepPort(once, signal);
}

/** Tells whether this script still has its extension. */
function isAlive(): boolean {
  try {
    return Boolean(runtime.id);
  } catch {
    return false;
  }
}

/** A port also closes when the background is put to sleep; only one that can't be opened again means the end. */
function keepPort(gone: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  try {
    const port = runtime.connect({ name: 'lifetime' });
    port.onDisconnect.addListener(() => {
      if (!isAlive()) gone();
    });
    signal.addEventListener('abort', () => port.disconnect());
  } catch {
    gone();
  }
}
