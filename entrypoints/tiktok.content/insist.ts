// Asks or tells the background something that the page can't do without: it may have been ended a moment ago, and hears of it
// once it is back.

const AGAIN_MS = 500;

/** Sends until it was heard, and gives the answer; undefined where the signal was aborted before. */
export async function insist<Answer>(
  send: () => Promise<Answer>,
  signal: AbortSignal,
): Promise<Answer | undefined> {
  while (!signal.aborted) {
    try {
      return await send();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
  return undefined;
}
