// The extension's own pages in tabs, found by the address they stand on. And the first-run page, which opens once on install: test
// set-ups close it, so that no scenario begins with another page in front.

import type { Browser, Page } from 'puppeteer-core';
import { until } from './popup.ts';

/** A busy machine is given time. */
const OPENS_WITHIN_MS = 20_000;

/** Waits until a tab shows this page of the extension (`/welcome.html`), and gives it. */
export async function openedPage(browser: Browser, path: string): Promise<Page> {
  let found: Page | undefined;
  await until(
    async () => {
      for (const page of await browser.pages()) {
        // Firefox reports no addresses of extension pages; the page itself knows.
        const address = await page.evaluate(() => location.href).catch(() => '');
        if (/^(chrome|moz)-extension:/.test(address) && new URL(address).pathname === path) found = page;
      }
      return found !== undefined;
    },
    `${path} does not open`,
    OPENS_WITHIN_MS,
  );
  if (!found) throw new Error(`${path} does not open`);
  return found;
}

/** Waits until the first-run page has opened, and closes it. */
export async function closeWelcome(browser: Browser): Promise<void> {
  await (await openedPage(browser, '/welcome.html')).close();
}
