// Tabs and the permission for the site: which tab is looked at, whether we may read it, asking its content script.

import type { PageReading } from '../tiktok/page-reading.ts';
import { browser, SITE_ORIGINS } from './api.ts';
import { parsePageReading, type ReadRequest } from './messages.ts';

/** Gives the id of the tab in front of the person, or null. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Tells whether the browser lets us read the site. */
export function maySeeSite(): Promise<boolean> {
  return browser.permissions.contains({ origins: SITE_ORIGINS });
}

/** Asks the person for the site; to be called straight from a click. */
export function askForSite(): Promise<boolean> {
  return browser.permissions.request({ origins: SITE_ORIGINS });
}

/** What asking a tab for its page came to. `silent` means that no content script answered. */
export type TabAnswer =
  | { readonly outcome: 'reading'; readonly reading: PageReading; readonly isPrivateWindow: boolean }
  | { readonly outcome: 'other-site' | 'silent' | 'malformed' };

/** Asks the content script of a tab what it reads. Another site, no answer and a malformed answer are outcomes. */
export async function readTab(tabId: number): Promise<TabAnswer> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  // The address is hidden from us on every site but the one we may read.
  if (!tab?.url?.startsWith('https://www.tiktok.com/')) return { outcome: 'other-site' };
  const request: ReadRequest = { type: 'read-page' };
  const raw: unknown = await browser.tabs.sendMessage(tabId, request, { frameId: 0 }).catch(() => undefined);
  if (raw === undefined) return { outcome: 'silent' };
  const reading = parsePageReading(raw);
  return reading ? { outcome: 'reading', reading, isPrivateWindow: tab.incognito } : { outcome: 'malformed' };
}

/** Tells a tab's content script to judge its page again, after a decision. A tab without one is left alone. */
export async function refreshTab(tabId: number): Promise<void> {
  const request: ReadRequest = { type: 'refresh' };
  await browser.tabs.sendMessage(tabId, request, { frameId: 0 }).catch(() => undefined);
}

/** Tells whether the tab belongs to a private window; false for a tab that is gone. */
export async function isPrivateTab(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId).catch(() => null))?.incognito ?? false;
}

/** Reloads a tab, for a page that was open before the extension was. */
export function reloadTab(tabId: number): Promise<void> {
  return browser.tabs.reload(tabId);
}

/** Shows the popup's content: in the toolbar popup where the browser allows it, else in a tab of its own. */
export async function showReport(tabId: number): Promise<void> {
  const opened = await browser.action.openPopup().then(
    () => true,
    () => false,
  );
  if (!opened) await browser.tabs.create({ url: browser.runtime.getURL(`popup.html?tab=${tabId}`) });
}
