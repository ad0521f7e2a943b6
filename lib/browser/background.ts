// How content script and popup speak to the background: one typed call each, and the requests that come back.

import type { Runtime } from 'webextension-polyfill';
import type { Handle, UserId } from '../account/handle.ts';
import type { PageReading } from '../tiktok/page-reading.ts';
import { browser } from './api.ts';
import type { Around, CardVerdict, ListSettings, SeenCard } from './card-messages.ts';
import type { BadgeTexts, ErasedGrowth, PageVerdict, ReadRequest, Report } from './messages.ts';

/** "This account is not a look-alike of that one", or the undoing of it. */
export interface DecisionMessage {
  readonly subject: string;
  readonly target: Handle;
  readonly dismissed: boolean;
}

/** Asks the background for the chip's texts in the reader's language. */
export function askBadgeTexts(): Promise<BadgeTexts> {
  return browser.runtime.sendMessage({ type: 'badge-texts' });
}

/** Asks the background for the verdict on a page. Rejects when the background can't be reached. */
export function askVerdict(reading: PageReading): Promise<PageVerdict | null> {
  return browser.runtime.sendMessage({ type: 'judge-page', reading });
}

/** Tells the background of a decision made on the page. */
export function sendDecision(decision: DecisionMessage): Promise<null> {
  return browser.runtime.sendMessage({ type: 'dismiss', ...decision });
}

/** Asks the background to show the popup's content for this tab. */
export function openReport(): Promise<null> {
  return browser.runtime.sendMessage({ type: 'open-report' });
}

/** Asks the background for the report on a tab; for the extension's own pages. */
export function askReport(tabId: number): Promise<Report> {
  return browser.runtime.sendMessage({ type: 'report', tabId });
}

/** Tells the background of a decision made in the popup over a tab. */
export function sendReportDecision(decision: DecisionMessage & { readonly tabId: number }): Promise<null> {
  return browser.runtime.sendMessage({ type: 'dismiss', ...decision });
}

/** What the person said in the popup of keeping an account's growth. */
export interface GrowthMessage {
  readonly tabId: number;
  readonly id: UserId;
  readonly isOwn: boolean;
}

/** Asks the background to keep an account's growth. */
export function sendKeepGrowth(message: GrowthMessage): Promise<null> {
  return browser.runtime.sendMessage({ type: 'growth', action: 'keep', ...message });
}

/** Asks the background to keep it no longer and to erase what was kept; gives that, for the undoing of it. */
export function sendStopGrowth(message: GrowthMessage): Promise<ErasedGrowth | null> {
  return browser.runtime.sendMessage({ type: 'growth', action: 'stop', ...message });
}

/** Asks the background to put back what it erased. */
export function sendUndoGrowth(message: GrowthMessage & ErasedGrowth): Promise<null> {
  return browser.runtime.sendMessage({ type: 'growth', action: 'undo', ...message });
}

/** Asks the background for its verdicts on a batch of cards, in their order. Rejects when it can't be reached. */
export function judgeCards(around: Around, cards: readonly SeenCard[]): Promise<readonly CardVerdict[]> {
  return browser.runtime.sendMessage({ type: 'judge-cards', around, cards });
}

/** Asks the background what of lists is to be marked in this tab. */
export function askListSettings(): Promise<ListSettings> {
  return browser.runtime.sendMessage({ type: 'list-settings' });
}

/** Tells the background how many findings the page has, for the toolbar. */
export function sendFindings(count: number): Promise<null> {
  return browser.runtime.sendMessage({ type: 'findings', count });
}

/** Named here, since messages.ts carries the checking of messages, which pages do without. */
const READ_REQUESTS: readonly ReadRequest['type'][] = [
  'read-page',
  'refresh',
  'read-met',
  'next-finding',
  'previous-finding',
];

/** Answers what the background asks of a content script, until the signal is aborted. */
export function onReadRequest(answer: (type: ReadRequest['type']) => unknown, signal: AbortSignal): void {
  const listener = (raw: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || typeof raw !== 'object' || raw === null) return undefined;
    const type = READ_REQUESTS.find((one) => 'type' in raw && raw.type === one);
    return type ? Promise.resolve(answer(type)) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
