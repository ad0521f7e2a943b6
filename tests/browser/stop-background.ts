// Ends the extension's background, as the browser does when it has been idle; the next event starts it anew.

import type { Session } from './session.ts';

/** Stops the service worker; resolves once it is gone, or at once when there was none. Chromium alone. */
export async function stopBackground({ browser, extensionBase }: Session): Promise<void> {
  const target = browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith(`${extensionBase}/`));
  const worker = await target?.worker();
  // It may end by itself just now.
  await worker?.close().catch(() => undefined);
}
