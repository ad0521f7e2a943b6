// The line from a content script to the background: a port that is held open while the page lives. It tells when the extension is
// gone (lifetime.ts), and carries the questions of which a page has many: on a port they cost half of a message of their own.

import type { Runtime } from 'webextension-polyfill';
import { runtime } from './api.ts';

/** What comes before other cards and before another page; keys lead to one of them. */
const SIGNS = ['scroll', 'click'] as const;

/** What an answer comes back with: the number its question had. */
type Numbered = readonly [number: number, answer: unknown];

/** Asks over the line. Gives null where the background can't be reached, takes no such question, ended or failed over it. */
export type Ask = (question: object) => Promise<unknown>;

/**
 * Opens the line; `onClosed` is called when it closes, `onLost` when it can't be opened. It also closes when the background is put
 * to sleep, and is opened again for a question or at the first sign of a person: that wakes the background before there is
 * something to ask it.
 */
export function openLine(onClosed: () => void, onLost: () => void, signal: AbortSignal): Ask {
  const open = new Map<number, (answer: unknown) => void>();
  let port: Runtime.Port | null = null;
  let asked = 0;

  function connect(): void {
    if (port || signal.aborted) return;
    try {
      port = runtime.connect();
      port.onMessage.addListener((raw) => {
        // Nobody else than our own background speaks here.
        const [number, answer] = raw as Numbered;
        open.get(number)?.(answer);
        open.delete(number);
      });
      port.onDisconnect.addListener(close);
    } catch {
      close();
      onLost();
    }
  }

  function close(): void {
    port = null;
    for (const answer of open.values()) answer(null);
    open.clear();
    onClosed();
    for (const sign of SIGNS) window.addEventListener(sign, connect, { capture: true, once: true, signal });
  }

  function end(): void {
    port?.disconnect();
    close();
  }

  signal.addEventListener('abort', end);
  // A page that the browser keeps for the way back finds its port dead, and is told nothing of that.
  window.addEventListener('pagehide', end, { signal });
  connect();
  return async (question) => {
    connect();
    asked += 1;
    const answer = new Promise((resolve) => open.set(asked, resolve));
    try {
      port?.postMessage([asked, question]);
    } catch {
      // It was dead, and nobody had told us: the next question opens another.
      close();
    }
    return answer;
  };
}
