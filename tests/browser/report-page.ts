// The popup's content in a tab of its own, about another tab: for pictures, timing, and where a real popup can't be opened.

import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

/** Gives the address of the popup's content about the tab that shows `profile`. `own` is any page of the extension, `base` where its pages are. */
export async function reportAddress(base: string | null, own: Page, profile: Page): Promise<string> {
  const tab = await own.evaluate(async (wanted) => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const tabs = await api.tabs.query({ url: 'https://www.tiktok.com/*' });
    return tabs.find((found: { url: string }) => found.url === wanted)?.id;
  }, profile.url());
  return `${base}/popup.html?tab=${tab}`;
}

/** Opens the popup's content about the tab that shows `profile`, in a new tab. */
export async function openReportPage(
  session: Session,
  profile: Page,
  base: string | null = session.extensionBase,
): Promise<Page> {
  const page = await session.newPage();
  await page.goto(`${base}/popup.html`, { waitUntil: [] });
  await page.waitForSelector('.popup');
  await page.goto(await reportAddress(base, page, profile), { waitUntil: [] });
  return page;
}
