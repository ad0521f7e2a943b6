// What scenarios do on the replica with the extension there: go to people, read the chip, open its card.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { until } from './popup.ts';
import { visit } from './visit.ts';

/** What stands in the page: how many hosts, and what the first one's chip says. */
export interface ChipState {
  readonly hosts: number;
  readonly text: string | null;
  readonly label: string | null;
  readonly theme: string | null;
}

/** A browser that has just started, on a busy machine, takes its time. */
const CHIP_MS = 20_000;

/** Opens a profile with a fresh load. `query` changes how the replica behaves. */
export async function load(page: Page, handle: string, query = ''): Promise<void> {
  await visit(page, `/@${handle}${query}`);
}

/** Reads the chip as it stands. */
export function chipOf(page: Page): Promise<ChipState> {
  return page.evaluate(() => {
    const hosts = document.querySelectorAll<HTMLElement>('ticklens-badge:not([data-finding])');
    const button = hosts[0]?.shadowRoot?.querySelector('button');
    return {
      hosts: hosts.length,
      text: button?.querySelector('span')?.textContent ?? null,
      label: button?.getAttribute('aria-label') ?? null,
      theme: hosts[0]?.dataset['theme'] ?? null,
    };
  });
}

/** Waits until the chip says `text` of the account with that handle. */
export async function waitForChip(page: Page, handle: string, text: string): Promise<void> {
  const fits = (chip: ChipState) => chip.text === text && (chip.label?.includes(handle) ?? false);
  await until(
    async () => fits(await chipOf(page)),
    async () => `the chip does not say “${text}” of ${handle} but ${JSON.stringify(await chipOf(page))}`,
    CHIP_MS,
  );
}

/** Waits a while and makes sure that no chip appears. */
export async function expectNoChip(page: Page, milliseconds = 700): Promise<void> {
  await sleep(milliseconds);
  const { hosts, text } = await chipOf(page);
  if (hosts > 0) throw new Error(`a chip stands where none should: ${text}`);
}

/** Opens the card by its chip and gives the card's text. A page that draws its header anew closes it: then once more. */
export async function openCard(page: Page): Promise<string> {
  await until(() => page.evaluate(clickOpen), 'the card does not open');
  return cardText(page);
}

/** Runs in the page: clicks on the chip unless its card is open, and tells whether it is then. */
function clickOpen(): boolean {
  const root = document.querySelector('ticklens-badge:not([data-finding])')?.shadowRoot;
  const card = root?.querySelector<HTMLElement>('[popover]');
  if (!card?.matches(':popover-open')) root?.querySelector<HTMLElement>('button')?.click();
  return card?.matches(':popover-open') ?? false;
}

/** Gives the card's text, open or not. */
function cardText(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      document.querySelector('ticklens-badge:not([data-finding])')?.shadowRoot?.querySelector('[popover]')
        ?.textContent ?? '',
  );
}

/** Presses the card's button that says `text`. */
export async function pressInCard(page: Page, text: string): Promise<void> {
  const pressed = await page.evaluate((wanted) => {
    const buttons =
      document.querySelector('ticklens-badge:not([data-finding])')?.shadowRoot?.querySelectorAll('button') ??
      [];
    const button = [...buttons].find(({ textContent }) => textContent?.trim() === wanted);
    button?.click();
    return Boolean(button);
  }, text);
  if (!pressed) throw new Error(`the card has no button “${text}” but: ${await cardText(page)}`);
}
