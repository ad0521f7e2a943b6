// Tells a content script that its extension was reloaded, updated or removed, so that it can take itself off the page.
// WXT's own invalidation never fires there; Chromium drops runtime.id, Firefox closes the port. Both are watched.

import { runtime } from './api.ts';
import { type Ask, openLine } from './line.ts';

const POLL_MS = 1000;

/** Ends `life` once the extension behind this script is gone. Gives the line to it. */
export function endWithExtension(life: AbortController): Ask {
  const { signal } = life;
  const end = () => life.abort();
  const check = () => isAlive() || end();
  const timer = setInterval(check, POLL_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  // A line also closes when the background is put to sleep; only one that can't be opened again means the end.
  return openLine(check, end, signal);
}

/** Tells whether this script still has its extension. */
function isAlive(): boolean {
  try {
    return Boolean(runtime.id);
  } catch {
    return false;
  }
}
