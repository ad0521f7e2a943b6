// Tabs and the permission for the site: which tab is looked at, whether we may read it, asking its content script.

import { browser, SITE_ADDRESS, SITE_ORIGINS } from './api.ts';
import type { ReadRequest } from './messages.ts';

/** Gives the id of the tab in front of the person, or null. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Tells whether the tab shows the site; false where the browser does not let us know. */
export async function isSiteTab(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url?.startsWith(SITE_ADDRESS) ?? false;
}

/** Calls back when a tab was closed. */
export function onTabClosed(closed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => closed(tabId));
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

/** Tells every tab of the site to judge anew, after a change of settings or a decision; `but` one that does so by itself. */
export async function refreshSite(but: number | null = null): Promise<void> {
  const tabs = await browser.tabs.query({ url: SITE_ORIGINS }).catch(() => []);
  await Promise.all(tabs.map(({ id }) => (id === undefined || id === but ? null : refreshTab(id))));
}

/** Tells whether the tab belongs to a private window; false for a tab that is gone. */
export async function isPrivateTab(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId).catch(() => null))?.incognito ?? false;
}

/** Leads a tab to an address that the person chose. */
export async function leadTab(tabId: number, address: string): Promise<void> {
  await browser.tabs.update(tabId, { url: address });
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
