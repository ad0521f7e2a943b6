// Our own pages in tabs: opening them, and knowing when the extension was installed.

import { browser } from './api.ts';

/** Opens one of our pages in a new tab. `path` is relative to the extension's root. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Calls back when the extension was installed, not when it or the browser was updated. */
export function onInstalled(installed: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') installed();
  });
}
