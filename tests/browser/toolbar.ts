// The button in the toolbar as the extension's own interface tells of it: figures and words of a tab.

import type { Page } from 'puppeteer-core';
import { until } from './popup.ts';
import type { Session } from './session.ts';

/** What the button in the toolbar says of the tab that shows this address. */
export interface ToolbarSays {
  readonly badge: string;
  readonly title: string;
}

/** Opens a page of the extension over which its own interface can be asked. */
export async function helper(session: Session): Promise<Page> {
  const own = await session.newPage();
  await own.goto(`${session.extensionBase}/settings.html`, { waitUntil: [] });
  await own.waitForSelector('.settings');
  return own;
}

/** Asks what the toolbar says of that tab. */
export function toolbarOf(own: Page, url: string): Promise<ToolbarSays> {
  return own.evaluate(async (wanted) => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const tabs = await api.tabs.query({ url: 'https://www.tiktok.com/*' });
    const tabId = tabs.find((tab: { url: string }) => tab.url === wanted)?.id;
    return { badge: await api.action.getBadgeText({ tabId }), title: await api.action.getTitle({ tabId }) };
  }, url);
}

/** Waits until the toolbar says this of the page. */
export async function expectToolbar(own: Page, page: Page, expected: ToolbarSays): Promise<void> {
  await until(
    async () => JSON.stringify(await toolbarOf(own, page.url())) === JSON.stringify(expected),
    async () =>
      `the toolbar says ${JSON.stringify(await toolbarOf(own, page.url()))}, not ${JSON.stringify(expected)}`,
  );
}
