// The menu of a right-click on a link to a profile. The browser keeps the entries; we hear what was chosen.

import { browser } from './api.ts';

/** Links to profiles, as other sites write them too: with and without the host's first part, and from before https. */
const PROFILE_LINKS = '*://*.tiktok.com/@*';

/** An entry: a name for us, and one of public/_locales for its title. */
export interface MenuEntry {
  readonly id: string;
  readonly title: string;
}

/** What was chosen, on which link, from which tab. */
export interface MenuChoice {
  readonly id: string;
  readonly link: string;
  readonly tab: { readonly id: number; readonly index: number; readonly isPrivateWindow: boolean } | null;
}

/** Puts the entries into the menu of links to profiles, on whatever site these stand. Done twice it changes nothing. */
export async function createMenus(entries: readonly MenuEntry[]): Promise<void> {
  const { contextMenus, i18n, runtime } = browser;
  await contextMenus.removeAll();
  for (const { id, title } of entries) {
    const entry = {
      id,
      title: i18n.getMessage(title),
      contexts: ['link' as const],
      targetUrlPatterns: [PROFILE_LINKS],
    };
    // Somebody else may just have made the same: that is what was wanted.
    contextMenus.create(entry, () => void runtime.lastError);
  }
}

/** Calls back when the extension was installed or updated, and when the browser starts: browsers differ in when they forget menus. */
export function onMenusDue(due: () => void): void {
  browser.runtime.onInstalled.addListener(due);
  browser.runtime.onStartup.addListener(due);
}

/** Calls back when an entry was chosen. */
export function onMenu(chosen: (choice: MenuChoice) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (linkUrl === undefined) return;
    const from =
      tab?.id === undefined ? null : { id: tab.id, index: tab.index, isPrivateWindow: tab.incognito };
    chosen({ id: String(menuItemId), link: linkUrl, tab: from });
  });
}

/** Opens one of our pages beside the tab it was asked for in. */
export async function openBeside(path: string, tab: MenuChoice['tab']): Promise<void> {
  const url = browser.runtime.getURL(path);
  // Chromium shows no page of ours in a private window: there the browser chooses where.
  const place = tab && !tab.isPrivateWindow ? { index: tab.index + 1, openerTabId: tab.id } : {};
  await browser.tabs.create({ url, ...place });
}
