// Tells the background something that must not be lost: it may have been ended a moment ago, and hears of it once it is back.

const AGAIN_MS = 500;

/** Sends until it was heard, or the signal is aborted. */
export async function insist(send: () => Promise<unknown>, signal: AbortSignal): Promise<void> {
  await send().catch(async () => {
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    if (!signal.aborted) await insist(send, signal);
  });
}
