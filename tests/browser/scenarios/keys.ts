// The keyboard on the extension's own pages: everything is reached by Tab in the order in which it is read, the focus is seen, and
// what opens is closed by Escape, with the focus given back.

import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { walkByTab } from '../keyboard.ts';
import { bringIn, chooseFile, openMemoryPage, SAMPLE, waitForWords } from '../memory-page.ts';
import { until } from '../popup.ts';
import { openReportPage } from '../report-page.ts';
import { said } from '../said.ts';
import type { Scenario } from '../scenario.ts';
import { visit } from '../visit.ts';

async function expectWalk(page: Page, where: string): Promise<void> {
  const { stops, wanted } = await walkByTab(page);
  assert.deepEqual(
    stops.filter(({ isInOrder, isSeen }) => !isInOrder || !isSeen),
    [],
    where,
  );
  const names = stops.map(({ name }) => name).join(', ');
  assert.equal(stops.length, wanted, `${where}: ${wanted} can have the focus, reached are ${names}`);
}

/** Waits until what says `text` has the focus. */
async function untilFocused(page: Page, text: string): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await until(
    async () => (await focused()) === text,
    async () => `not “${text}” has the focus but “${(await focused()).slice(0, 80)}”`,
  );
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'keys: settings, memory and popup list by Tab, in order, with the focus seen',
    browser: { fresh: true },
    async run({ session, page }) {
      await visit(page, '/search/user?q=duolingo');
      await page.waitForSelector('ticklens-badge[data-finding]', { timeout: 20_000 });
      const popup = await openReportPage(session, page);
      await popup.waitForSelector('.met li');
      await popup.waitForSelector('.controls button');
      await expectWalk(popup, 'popup');
      await popup.close();
      const settings = await session.newPage();
      await settings.goto(`${session.extensionBase}/settings.html`, { waitUntil: [] });
      await settings.waitForSelector('.keys kbd');
      await expectWalk(settings, 'settings');
      await settings.close();
      const empty = await openMemoryPage(session);
      await expectWalk(empty, 'empty memory');
      await bringIn(empty, 'all.json', SAMPLE);
      await empty.close();
      const memory = await openMemoryPage(session);
      await waitForWords(memory, 'Nilo Varga');
      await memory.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
      await expectWalk(memory, 'full memory');
      await memory.close();
    },
  },
  {
    name: 'keys: Escape leaves a file and the question before erasing, and gives the focus back',
    browser: { fresh: true },
    async run({ session }) {
      const page = await openMemoryPage(session);
      await chooseFile(page, 'all.json', SAMPLE);
      await waitForWords(page, said('remembered.import.preview'));
      await untilFocused(page, said('remembered.import.preview'));
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.querySelector('dialog') === null);
      await untilFocused(page, said('remembered.import.action'));
      await page.evaluate(() => document.querySelector<HTMLElement>('.erase button')?.focus());
      await page.keyboard.press('Enter');
      await waitForWords(page, said('remembered.erase.sure'));
      await untilFocused(page, said('remembered.no'));
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.querySelector('[role="alertdialog"]') === null);
      await untilFocused(page, said('remembered.erase.action'));
      await page.close();
    },
  },
];
