// How often something dear is done: in a steady stream only now and then, so that much is done at a time, but at once where
// nothing was done for a while.

/**
 * Gives a function that takes the next turn, and gives in how many milliseconds that is (none or fewer: now). Turns follow one
 * another every `betweenMs` milliseconds; so many may go `ahead` of their time, and are there again after a rest.
 */
export function createPace(betweenMs: number, ahead: number): () => number {
  let next = 0;
  return () => {
    const now = performance.now();
    next = Math.max(next, now) + betweenMs;
    return next - now - (ahead + 1) * betweenMs;
  };
}
