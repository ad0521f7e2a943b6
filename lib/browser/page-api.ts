// The WebExtension API as the content script has it: what Chromium (129) and Firefox (142) both give without the polyfill,
// which would be a tenth of the script's weight. Everything else goes through api.ts.

import type { Runtime } from 'webextension-polyfill';

/**
 * Messages and the extension's life. Sending gives a promise in both browsers. A listener answers by calling `respond` before
 * it returns: Chromium takes no promise from it.
 */
interface PageRuntime extends Pick<Runtime.Static, 'id' | 'connect'> {
  sendMessage<Answer>(message: unknown): Promise<Answer>;
  readonly onMessage: {
    addListener(listener: PageListener): void;
    removeListener(listener: PageListener): void;
  };
}

type PageListener = (raw: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => void;

const api: { readonly runtime: PageRuntime } =
  Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');

/** The browser's own object; Chromium takes `id` off it when the extension is gone. */
export const { runtime } = api;
