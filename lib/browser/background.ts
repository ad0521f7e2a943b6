// How content script and popup speak to the background: one typed call each, and the requests that come back.

import type { Runtime } from 'webextension-polyfill';
import { browser } from './api.ts';
import type { ContentRequest, PageRequest, PageVerdict, ReadRequest, Report } from './messages.ts';

/** The messages as their senders write them: plain handles, before the background has checked them. */
type Sent<T> = T extends { readonly type: infer _ } ? T : never;

/** Asks the background for the verdict on a page. Rejects when the background can't be reached. */
export function askVerdict(reading: Extract<ContentRequest, { type: 'judge-page' }>['reading']) {
  return send<PageVerdict | null>({ type: 'judge-page', reading });
}

/** Tells the background of a decision made on the page. */
export function sendDecision(choice: Omit<Extract<ContentRequest, { type: 'dismiss' }>, 'type'>) {
  return send<null>({ type: 'dismiss', ...choice });
}

/** Asks the background to show the popup's content for this tab. */
export function openReport() {
  return send<null>({ type: 'open-report' });
}

/** Asks the background for the report on a tab; for the extension's own pages. */
export function askReport(tabId: number) {
  return send<Report>({ type: 'report', tabId });
}

/** Tells the background of a decision made in the popup. */
export function sendReportDecision(choice: Omit<Extract<PageRequest, { type: 'dismiss' }>, 'type'>) {
  return send<null>({ type: 'dismiss', ...choice });
}

/** Answers what the background asks of a content script, until the signal is aborted. */
export function onReadRequest(answer: (type: ReadRequest['type']) => unknown, signal: AbortSignal): void {
  const listener = (raw: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || typeof raw !== 'object' || raw === null) return undefined;
    const type = 'type' in raw ? raw.type : null;
    return type === 'read-page' || type === 'refresh' ? Promise.resolve(answer(type)) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

function send<Answer>(request: Sent<ContentRequest | PageRequest>): Promise<Answer> {
  return browser.runtime.sendMessage(request);
}
