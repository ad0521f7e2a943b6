// The card behind a mark in a list, as somebody reads it who pressed the mark: whom it is about, as a copy of whom, and whether
// it is in the window.

import type { Page } from 'puppeteer-core';
import type { Expected } from './expected-marks.ts';
import { LOOK } from './marks.ts';
import { until } from './popup.ts';
import { said } from './said.ts';

/** An open card. Edges in CSS pixels: how far each lies outside of the window; none where it does not. */
interface OpenCard {
  readonly text: string;
  readonly outside: number;
}

const OPENS_MS = 5_000;
/** Half a pixel is nobody's. */
const HARDLY = 0.5;

/** Runs in the page: presses the mark of an account unless its card is open, and reads the card. */
function pressAndRead({ host, cards }: typeof LOOK, name: string, handle: string): OpenCard | null {
  for (const mark of document.querySelectorAll<HTMLElement>(host)) {
    const around = mark.closest(cards) ?? mark.closest('a');
    const isHere = around && (around.matches(name) || around.querySelector(name));
    const button = mark.shadowRoot?.querySelector<HTMLElement>('button');
    if (!isHere || !button?.getAttribute('aria-label')?.includes(`@${handle}`)) continue;
    const { top, bottom } = button.getBoundingClientRect();
    if (bottom <= 0 || top >= innerHeight) continue;
    const card = mark.shadowRoot?.querySelector<HTMLElement>('[popover]');
    // Before it has its place nobody sees it.
    if (getComputedStyle(button).visibility !== 'visible') return null;
    if (!card?.matches(':popover-open')) button.click();
    if (!card?.matches(':popover-open') || !card.querySelector('h2')) return null;
    const box = card.getBoundingClientRect();
    return {
      text: card.innerText.replace(/[\u2066-\u2069]/g, ''),
      outside: Math.max(-box.left, -box.top, box.right - innerWidth, box.bottom - innerHeight),
    };
  }
  return null;
}

/** Runs in the page: closes whichever card is open. */
function closeCards({ host }: typeof LOOK): void {
  for (const mark of document.querySelectorAll(host))
    mark.shadowRoot?.querySelector<HTMLElement>(':popover-open')?.hidePopover();
}

/** Opens the card of an account that is marked on a surface, reads it, and closes it. */
async function readCard(page: Page, name: string, handle: string): Promise<OpenCard> {
  let card: OpenCard | null = null;
  await until(
    async () => {
      card = await page.evaluate(pressAndRead, LOOK, name, handle);
      return card !== null;
    },
    `the card of ${handle} does not open`,
    OPENS_MS,
  );
  await page.evaluate(closeCards, LOOK);
  return card ?? { text: '', outside: Number.POSITIVE_INFINITY };
}

/** What the card has to say besides whom it is about. */
function sentenceOf({ finding, target }: Expected): string {
  switch (finding) {
    case 'look-alike':
      return said('badge.look-alike.title', 'en', { handle: `@${target}` });
    case 'fan':
      return said('badge.fan.title', 'en', { handle: `@${target}` });
    case 'imitated-tick':
      return said('badge.note.imitation');
    case 'badge':
      return said('badge.sentence.present');
  }
}

/** Opens the card of an account that is marked as expected, and throws unless it says so, of the right two, in the window. */
export async function expectCard(
  page: Page,
  name: string,
  handle: string,
  expected: Expected,
): Promise<void> {
  const { text, outside } = await readCard(page, name, handle);
  for (const sentence of [said('lists.card.title', 'en', { handle: `@${handle}` }), sentenceOf(expected)])
    if (!text.includes(sentence)) throw new Error(`the card of ${handle} lacks “${sentence}”: ${text}`);
  if (outside > HARDLY) throw new Error(`the card of ${handle} is ${outside} px outside of the window`);
}

/** Gives the text of the card that is open in a list, or null. */
export function openCardText(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    for (const host of document.querySelectorAll('ticklens-badge[data-finding]')) {
      const card = host.shadowRoot?.querySelector<HTMLElement>(':popover-open');
      if (card) return card.innerText;
    }
    return null;
  });
}

/** Presses the button of the open card that says `text`. */
export async function pressInOpenCard(page: Page, text: string): Promise<void> {
  const isThere = await page.evaluate((wanted) => {
    for (const host of document.querySelectorAll('ticklens-badge[data-finding]')) {
      const buttons = host.shadowRoot?.querySelectorAll<HTMLElement>(':popover-open button') ?? [];
      const button = [...buttons].find(({ textContent }) => textContent?.trim() === wanted);
      button?.click();
      if (button) return true;
    }
    return false;
  }, text);
  if (!isThere) throw new Error(`the open card has no “${text}”`);
}
