// What the keyboard reaches on a page of the extension, and how it looks while it is there.

import type { Page } from 'puppeteer-core';

/** One stop of the Tab key. */
export interface Stop {
  /** Element and text, for people. */
  readonly name: string;
  /** It stands after the stop before, as it is read. */
  readonly isInOrder: boolean;
  /** Something around it shows that it has the focus. */
  readonly isSeen: boolean;
}

/** Enough for every page here; a page that never ends would be one that traps the keyboard. */
const STOPS_AT_MOST = 150;

/** Runs in the page: counts what can have the focus. A group of radio buttons is one stop. */
function begin(): number {
  Reflect.set(globalThis, 'lastStop', null);
  const groups = new Set<string>();
  const wanted = 'a[href], button, input, select, summary, [tabindex="0"]';
  return [...document.querySelectorAll<HTMLElement>(wanted)].filter((element) => {
    if (element.tabIndex < 0 || element.getClientRects().length === 0) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const isFirst = !groups.has(element.name);
    groups.add(element.name);
    return isFirst;
  }).length;
}

/** Runs in the page: where the focus is now; null outside of the page's content. */
function look(): Stop | null {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const last: Element | null = Reflect.get(globalThis, 'lastStop');
  Reflect.set(globalThis, 'lastStop', element);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return {
    name: `${element.localName} “${(element.textContent || element.id).trim().slice(0, 40)}”, ${outlineStyle} ${outlineWidth}, at ${Math.round(box.top)} of ${innerHeight}`,
    isInOrder:
      last === null || (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    isSeen:
      outlineStyle !== 'none' &&
      Number.parseFloat(outlineWidth) >= 1 &&
      box.bottom > 0 &&
      box.top < innerHeight &&
      box.width > 0,
  };
}

/** Goes through a page on which nothing had the focus yet by Tab; gives each stop, and how many there should be. */
export async function walkByTab(page: Page): Promise<{ stops: readonly Stop[]; wanted: number }> {
  const wanted = await page.evaluate(begin);
  const stops: Stop[] = [];
  while (stops.length < Math.min(wanted, STOPS_AT_MOST)) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(look);
    if (stop === null) break;
    stops.push(stop);
  }
  return { stops, wanted };
}
