// Tells a content script that its extension was reloaded, updated or removed, so that it can take itself off the page.
// WXT's own invalidation never fires there; Chromium drops runtime.id, Firefox closes the port. Both are watched.

import type { Runtime } from 'webextension-polyfill';
import { runtime } from './api.ts';

const POLL_MS = 1000;
/** What comes before other cards and before another page; keys lead to one of them. */
const SIGNS = ['scroll', 'click'] as const;

/** Ends `life` once the extension behind this script is gone. */
export function endWithExtension(life: AbortController): void {
  const { signal } = life;
  const timer = setInterval(() => isAlive() || life.abort(), POLL_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  keepPort(life);
}

/** Tells whether this script still has its extension. */
function isAlive(): boolean {
  try {
    return Boolean(runtime.id);
  } catch {
    return false;
  }
}

/**
 * A port also closes when the background is put to sleep; only one that can't be opened again means the end. It is opened
 * again at the first sign of a person: that wakes the background before there is something to ask it.
 */
function keepPort(life: AbortController): void {
  const { signal } = life;
  let port: Runtime.Port | null = null;
  const open = () => {
    if (port || signal.aborted) return;
    try {
      port = runtime.connect({ name: 'lifetime' });
      port.onDisconnect.addListener(() => {
        port = null;
        if (!isAlive()) life.abort();
        for (const sign of SIGNS) window.addEventListener(sign, open, { capture: true, once: true, signal });
      });
    } catch {
      life.abort();
    }
  };
  signal.addEventListener('abort', () => port?.disconnect());
  open();
}
