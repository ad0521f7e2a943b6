// Does work in small pieces while the browser has nothing better to do, so that no burst of changes holds up the page. Where
// changes never end, as while somebody flings a list past, work is gathered: begun at every frame it costs twice as much, and nobody
// sees what came of it.

import { createPace } from './pace.ts';

/** A slice ends after so many milliseconds; one piece more may be under way. */
const SLICE_MS = 5;
/** Work waits no longer than this for the browser to be idle. */
const TIMEOUT_MS = 50;
/** In a stream of changes it is begun no more often than this… */
const BETWEEN_MS = 400;
/** …but so many times at once first: what comes up where somebody jumps to comes in several steps… */
const AHEAD = 12;
/** …and once nothing more was asked for so long: then the page stands still, and is looked at. */
const CALM_MS = 100;

/**
 * Gives a function that asks for the work to be done soon. `step` does one piece and gives true where there is more; it is
 * called again and again, in slices of about 5 ms, until there is none or the signal is aborted. Who asks for a page of its own
 * (`isFresh`) does not wait for what was done on the one before.
 */
export function createIdleWork(step: () => unknown, signal: AbortSignal): (isFresh?: boolean) => void {
  let takeTurn = createPace(BETWEEN_MS, AHEAD);
  let isAsked = false;
  let isMore = false;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function run(deadline: IdleDeadline): void {
    if (signal.aborted) return;
    // Asked once: the answer takes longer than most pieces.
    const slice = deadline.didTimeout ? SLICE_MS : Math.min(SLICE_MS, deadline.timeRemaining());
    const end = performance.now() + slice;
    try {
      do {
        isMore = false;
        if (step()) isMore = true;
      } while (isMore && performance.now() < end);
    } finally {
      isAsked = isMore;
      if (isMore) request();
    }
  }

  function request(): void {
    requestIdleCallback(run, { timeout: TIMEOUT_MS });
  }

  /** A timer that looks whether anything was asked costs less than one that is set anew whenever something is. */
  function wait(leftMs: number): void {
    const before = asked;
    const next = Math.min(leftMs, CALM_MS);
    timer = setTimeout(() => (asked === before || leftMs <= next ? request() : wait(leftMs - next)), next);
  }

  return (isFresh) => {
    asked += 1;
    if (isFresh) {
      takeTurn = createPace(BETWEEN_MS, AHEAD);
      clearTimeout(timer);
      isAsked = false;
    }
    // Pieces ask for more of themselves: telling the browser each time would cost as much as the piece.
    isMore = true;
    if (isAsked) return;
    isAsked = true;
    const turn = takeTurn();
    if (turn > 0) wait(turn);
    else request();
  };
}
