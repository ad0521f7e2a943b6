// Does work in small pieces while the browser has nothing better to do, so that no burst of changes holds up the page. Where
// changes never end, as while somebody flings a list past, work is gathered: begun at every frame it costs twice as much, and nobody
// sees what came of it.

/** A slice ends after so many milliseconds; one piece more may be under way. */
const SLICE_MS = 5;
/** Work waits no longer than this for the browser to be idle. */
const TIMEOUT_MS = 50;
/** In a stream of changes it is begun no more often than this… */
const BETWEEN_MS = 500;
/** …but so many times at once first: what comes up where somebody jumps to comes in several steps… */
const AHEAD = 8;
/** …and once nothing more was asked for so long: then the page stands still, and is looked at. */
const CALM_MS = 125;

/**
 * Gives a function that asks for the work to be done soon. `step` does one piece and gives true where there is more; it is
 * called again and again, in slices of about 5 ms, until there is none or the signal is aborted. It is told whether it had to wait
 * for its turn while more and more was asked (`isHurried`). Who asks for a page of its own (`isFresh`) does not wait for what was
 * done on the one before.
 */
export function createIdleWork(
  step: (isHurried: boolean) => unknown,
  signal: AbortSignal,
): (isFresh?: boolean) => void {
  /** When the last of the turns would begin, had none gone ahead. */
  let last = 0;
  let isAsked = false;
  let isMore = false;
  let isHurried = false;
  let asked = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  function run(deadline: IdleDeadline): void {
    if (signal.aborted) return;
    // Asked once: the answer takes longer than most pieces. None is left where we waited too long: then a slice is taken all the same.
    const end = performance.now() + Math.min(SLICE_MS, deadline.timeRemaining() || SLICE_MS);
    try {
      do {
        isMore = false;
        if (step(isHurried)) isMore = true;
      } while (isMore && performance.now() < end);
    } finally {
      isAsked = isMore;
      if (isMore) request();
    }
  }

  function request(): void {
    requestIdleCallback(run, { timeout: TIMEOUT_MS });
  }

  /** One timer that looks now and then whether anything was asked costs less than one that is set anew whenever something is. */
  function wait(leftMs: number): void {
    let looks = Math.ceil(leftMs / CALM_MS);
    let before = asked;
    timer = setInterval(() => {
      looks -= 1;
      if (looks > 0 && asked !== before) {
        before = asked;
      } else {
        clearInterval(timer);
        isHurried = asked !== before;
        request();
      }
    }, leftMs / looks);
  }

  return (isFresh) => {
    asked += 1;
    if (isFresh) {
      last = 0;
      clearInterval(timer);
      isAsked = false;
    }
    // Pieces ask for more of themselves: telling the browser each time would cost as much as the piece.
    isMore = true;
    if (isAsked) return;
    isAsked = true;
    isHurried = false;
    const now = performance.now();
    last = Math.min(Math.max(last, now), now + (AHEAD + 1) * BETWEEN_MS) + BETWEEN_MS;
    const left = last - now - (AHEAD + 1) * BETWEEN_MS;
    if (left > 0) wait(left);
    else request();
  };
}
