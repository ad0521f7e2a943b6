// Receives the bodies that the page observer passes on, and keeps what was read of them. The port is taken before any
// page script runs; whatever is offered later comes from the page and is not taken.

import type { Harvest } from '../../lib/tiktok/harvest.ts';
import { readResponse } from '../../lib/tiktok/response.ts';

/** Older harvests leave first: one profile with a long grid needs about ten. */
const MAX_HARVESTS = 40;

/** What the responses said so far, oldest first. */
export interface ObservedResponses {
  readonly harvests: () => readonly Harvest[];
}

/** Starts to listen; `onHarvest` is called after each response that said something. Stops the observer on abort. */
export function observeResponses(
  document: Document,
  onHarvest: (harvest: Harvest) => void,
  signal: AbortSignal,
): ObservedResponses {
  const kept: Harvest[] = [];

  const take = (event: Event) => {
    const port = event instanceof MessageEvent ? event.ports[0] : undefined;
    if (!port) return;
    document.removeEventListener('ticklens:port', take);
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      const harvest = harvestOf(data);
      if (!harvest) return;
      kept.push(harvest);
      if (kept.length > MAX_HARVESTS) kept.shift();
      onHarvest(harvest);
    };
    port.postMessage('taken');
    signal.addEventListener('abort', () => port.postMessage('stop'));
  };

  document.addEventListener('ticklens:port', take, { signal });
  document.dispatchEvent(new Event('ticklens:hello'));
  return { harvests: () => kept };
}

function harvestOf(data: unknown): Harvest | null {
  // A copy that the port made: there are no getters in it.
  const { url, body }: { readonly url?: unknown; readonly body?: unknown } = Object(data);
  return typeof url === 'string' && typeof body === 'string' ? readResponse(url, body, Date.now()) : null;
}
