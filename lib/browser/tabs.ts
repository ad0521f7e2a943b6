// Tabs and the permission for the site: which tab is looked at, whether we may read it, asking its content script.

import { browser, SITE_ORIGINS } from './api.ts';
import type { ReadRequest } from './messages.ts';

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
