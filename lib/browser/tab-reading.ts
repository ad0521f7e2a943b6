// Asks a tab's content script what it reads, and checks the answer. Apart from tabs.ts, so that the popup carries no schemas.

import type { PageReading } from '../tiktok/page-reading.ts';
import { browser, SITE_ADDRESS } from './api.ts';
import { parseMetPage } from './card-messages.ts';
import { parsePageReading, type ReadRequest } from './messages.ts';

/** What asking a tab for its page came to. `silent` means that no content script answered. */
export type TabAnswer =
  | { readonly outcome: 'reading'; readonly reading: PageReading; readonly isPrivateWindow: boolean }
  | { readonly outcome: 'other-site' | 'silent' | 'malformed' };

/** Asks the content script of a tab what it reads. Another site, no answer and a malformed answer are outcomes. */
export async function readTab(tabId: number): Promise<TabAnswer> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  // The address is hidden from us on every site but the one we may read.
  if (!tab?.url?.startsWith(SITE_ADDRESS)) return { outcome: 'other-site' };
  const request: ReadRequest = { type: 'read-page' };
  const raw: unknown = await browser.tabs.sendMessage(tabId, request, { frameId: 0 }).catch(() => undefined);
  if (raw === undefined) return { outcome: 'silent' };
  const reading = parsePageReading(raw);
  return reading ? { outcome: 'reading', reading, isPrivateWindow: tab.incognito } : { outcome: 'malformed' };
}

/** What asking a tab for the accounts met on its page came to; see TabAnswer. */
export type MetAnswer =
  | { readonly outcome: 'met'; readonly met: NonNullable<ReturnType<typeof parseMetPage>> }
  | { readonly outcome: 'silent' | 'malformed' };

/** Asks the content script of one of the site's tabs whom its page has shown. */
export async function readMet(tabId: number): Promise<MetAnswer> {
  const request: ReadRequest = { type: 'read-met' };
  const raw: unknown = await browser.tabs.sendMessage(tabId, request, { frameId: 0 }).catch(() => undefined);
  if (raw === undefined) return { outcome: 'silent' };
  const met = parseMetPage(raw);
  return met ? { outcome: 'met', met } : { outcome: 'malformed' };
}
