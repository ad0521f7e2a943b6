// The first-run page, which opens once on install: test set-ups close it, so that no scenario begins with another page in front.

import type { Browser, Page } from 'puppeteer-core';
import { until } from './popup.ts';

/** Where the extension's first-run page is, below its base. */
export const WELCOME = '/welcome.html';
/** A busy machine is given time. */
const OPENS_WITHIN_MS = 20_000;

/** Waits until the first-run page has opened, and gives it. */
export async function welcomePage(browser: Browser): Promise<Page> {
  let found: Page | undefined;
  await until(
    async () => {
      found = (await browser.pages()).find((page) => page.url().endsWith(WELCOME));
      return found !== undefined;
    },
    'the first-run page does not open',
    OPENS_WITHIN_MS,
  );
  if (!found) throw new Error('the first-run page does not open');
  return found;
}

/** Waits until the first-run page has opened, and closes it. */
export async function closeWelcome(browser: Browser): Promise<void> {
  await (await welcomePage(browser)).close();
}
