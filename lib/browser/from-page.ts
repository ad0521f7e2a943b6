// How the content script speaks to the background: one typed call each, and the requests that come back.

import type { Runtime } from 'webextension-polyfill';
import type { PageReading } from '../tiktok/page-reading.ts';
import { runtime } from './api.ts';
import { ask } from './asking.ts';
import type { DecisionMessage } from './background.ts';
import type { Around, CardVerdict, ListSettings, SeenCard } from './card-messages.ts';
import type { Ask } from './line.ts';
import type { BadgeTexts, PageVerdict, ReadRequest } from './messages.ts';

/** Asks the background for the chip's texts in the reader's language. */
export function askBadgeTexts(): Promise<BadgeTexts> {
  return ask({ type: 'badge-texts' });
}

/** Asks the background for the verdict on a page. Rejects when the background can't be reached. */
export function askVerdict(reading: PageReading): Promise<PageVerdict | null> {
  return ask({ type: 'judge-page', reading });
}

/** Tells the background of a decision made on the page. */
export function sendDecision(decision: DecisionMessage): Promise<null> {
  return ask({ type: 'dismiss', ...decision });
}

/** Asks the background to show the popup's content for this tab. */
export function openReport(): Promise<null> {
  return ask({ type: 'open-report' });
}

/** Asks the background over the line for its verdicts on a batch of cards, in their order. Gives null when it can't be reached. */
export function judgeCards(
  askLine: Ask,
  around: Around,
  cards: readonly SeenCard[],
): Promise<readonly CardVerdict[] | null> {
  return askLine({ type: 'judge-cards', around, cards }) as Promise<readonly CardVerdict[] | null>;
}

/** Asks the background what of lists is to be marked in this tab. */
export function askListSettings(): Promise<ListSettings> {
  return ask({ type: 'list-settings' });
}

/** Tells the background how many findings the page has, for the toolbar. */
export function sendFindings(count: number): Promise<null> {
  return ask({ type: 'findings', count });
}

/** Answers what the background asks of a content script, until the signal is aborted. */
export function onReadRequest(answer: (type: ReadRequest['type']) => unknown, signal: AbortSignal): void {
  const listener = (raw: unknown, { id }: Runtime.MessageSender, respond: (answered: unknown) => void) => {
    // Nobody else than our own background, of the same version, speaks to a tab's content script: its word is taken.
    if (id === runtime.id) respond(answer((raw as ReadRequest).type));
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener));
}
