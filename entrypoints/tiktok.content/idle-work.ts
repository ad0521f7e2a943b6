// Does work in small pieces while the browser has nothing better to do, so that no burst of changes holds up the page.

/** A slice ends after so many milliseconds; one piece more may be under way. */
const SLICE_MS = 5;
/** Work waits no longer than this for the browser to be idle. */
const TIMEOUT_MS = 50;

/**
 * Gives a function that asks for the work to be done soon. `step` does one piece and gives true where there is more; it is
 * called again and again, in slices of about 5 ms, until there is none or the signal is aborted.
 */
export function createIdleWork(window: Window, step: () => unknown, signal: AbortSignal): () => void {
  let asked: number | null = null;
  let isMore = false;

  function run(deadline: IdleDeadline): void {
    // Asked once: the answer takes longer than most pieces.
    const slice = deadline.didTimeout ? SLICE_MS : Math.min(SLICE_MS, deadline.timeRemaining());
    const end = window.performance.now() + slice;
    try {
      do {
        isMore = false;
        if (step() === true) isMore = true;
      } while (isMore && window.performance.now() < end);
    } finally {
      asked = null;
      if (isMore) ask();
    }
  }

  function ask(): void {
    // Pieces ask for more of themselves: telling the browser each time would cost as much as the piece.
    isMore = true;
    if (asked !== null || signal.aborted) return;
    asked = window.requestIdleCallback(run, { timeout: TIMEOUT_MS });
  }

  signal.addEventListener('abort', () => asked !== null && window.cancelIdleCallback(asked));
  return ask;
}
