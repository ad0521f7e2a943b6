// The one place that names the WebExtension API, so that every other file here can be read without it. Chromium (129) and
// Firefox (142) both give promises for all that is used here; what they do differently of messages stands in asking.ts.

import type { Browser, Runtime } from 'webextension-polyfill';

/** A listener answers by calling `respond`: before it returns, or later where it returned true. Chromium takes no promise from it. */
type MessageListener = (
  raw: unknown,
  from: Runtime.MessageSender,
  respond: (answer: unknown) => void,
) => unknown;

/** Messages and the extension's life. */
interface MessagingRuntime extends Pick<Runtime.Static, 'id' | 'connect' | 'sendMessage'> {
  readonly onMessage: {
    addListener(listener: MessageListener): void;
    removeListener(listener: MessageListener): void;
  };
}

/** Firefox has both names, Chromium the second; no types know of either. */
const world = globalThis as unknown as Readonly<Record<'browser' | 'chrome', Browser>>;

/** The browser's own object. */
export const browser = world.browser ?? world.chrome;

/** Held for itself: when the extension is gone, Chromium takes `id` off it, and sometimes it off the object above. */
export const runtime: MessagingRuntime = browser.runtime;

/** Where every address of the only site we may read begins. */
export const SITE_ADDRESS = 'https://www.tiktok.com/';

/** That site as permissions name it. */
export const SITE_ORIGINS = [`${SITE_ADDRESS}*`];
