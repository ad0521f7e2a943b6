// Who sent a message. The browser says so, the message cannot: nothing here reads the message itself.

import type { Runtime } from 'webextension-polyfill';
import { browser, SITE_ADDRESS } from './api.ts';

/** What the browser says of a message's sender. */
export type MessageSender = Runtime.MessageSender;

/** The tab and the kind of window of a content script on the site. */
export interface ContentSender {
  readonly kind: 'content';
  readonly tabId: number;
  readonly isPrivateWindow: boolean;
}

/** One of our own pages: popup, report tab, "your account". A popup stands in no tab: its requests name one. */
export interface PageSender {
  readonly kind: 'page';
  readonly isPrivateWindow: boolean;
}

/** Tells who sent a message; null for anybody else, who gets no answer. */
export function senderOf(sender: MessageSender): ContentSender | PageSender | null {
  if (sender.id !== browser.runtime.id) return null;
  if (sender.url?.startsWith(browser.runtime.getURL(''))) {
    return { kind: 'page', isPrivateWindow: sender.tab?.incognito ?? false };
  }
  const tab = sender.tab;
  // Our content scripts run nowhere else; said here so that this file can be trusted alone.
  if (!sender.url?.startsWith(SITE_ADDRESS) || tab?.id === undefined || sender.frameId !== 0) return null;
  return { kind: 'content', tabId: tab.id, isPrivateWindow: tab.incognito };
}
