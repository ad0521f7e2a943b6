// When the extension is reloaded, its old chip goes from open pages, and the page's own functions are put back.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { chipOf, load, waitForChip } from '../extension-page.ts';
import { builtExtension } from '../launch.ts';
import { until } from '../popup.ts';
import { openReportPage } from '../report-page.ts';
import { said } from '../said.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import { reload } from '../visit.ts';
import { closeWelcome } from '../welcome.ts';

const openBefore: Scenario = {
  name: 'state: a page that was open before the extension, and the reload that helps',
  // Firefox runs content scripts in pages that are already open; there is nothing to reload.
  only: ['chromium'],
  browser: { extension: 'later', fresh: true },
  async run({ kind, page, session }) {
    await load(page, 'lena.brunner', '?churn=off');
    const id = await session.browser.installExtension(builtExtension(kind));
    await closeWelcome(session.browser);
    const report = await openReportPage(session, page, `chrome-extension://${id}`);
    await says(report, said('popup.state.reload.title'));
    await reload(page, () => report.click('.state button'));
    await says(report, said('badge.sentence.absent'));
    await page.bringToFront();
    await waitForChip(page, 'lena.brunner', said('badge.chip.absent'));
  },
};

async function says(page: Page, text: string): Promise<void> {
  await page.waitForFunction((part) => document.body.innerText.includes(part), { timeout: 10_000 }, text);
}

/** Chromium ends an automated extension that reloads itself; loading its folder once more is a reload there. */
async function reloadExtension({ kind, session }: ScenarioContext): Promise<void> {
  if (kind === 'chromium') {
    await session.browser.installExtension(builtExtension(kind));
    return;
  }
  const own = await session.newPage();
  await own.goto(`${session.extensionBase}/popup.html`, { waitUntil: [] });
  await sleep(500);
  // The page that asks for the reload goes with it.
  await own.evaluate(() => Reflect.get(globalThis, 'browser').runtime.reload()).catch(() => undefined);
  await sleep(1_500);
}

export const scenarios: readonly Scenario[] = [
  openBefore,
  {
    name: 'no trace on an open page after the extension is reloaded',
    browser: { fresh: true },
    async run(context) {
      const { page } = context;
      await load(page, 'lena.brunner', '?churn=off&sdk=off');
      await waitForChip(page, 'lena.brunner', said('badge.chip.absent'));
      await page.evaluate(() => document.querySelector('ticklens-badge')?.setAttribute('data-old', ''));
      await reloadExtension(context);
      await page.bringToFront();
      await until(
        async () => !(await page.evaluate(() => Boolean(document.querySelector('ticklens-badge[data-old]')))),
        async () => `the old chip stays: ${JSON.stringify(await chipOf(page))}`,
        8_000,
      );
      const native = await page.evaluate(
        () => Object.hasOwn(window, 'fetch') && /\[native code\]/.test(String(window.fetch)),
      );
      if (!native) throw new Error('fetch is not what it was');
      await reload(page);
      await waitForChip(page, 'lena.brunner', said('badge.chip.absent'));
      const { hosts } = await chipOf(page);
      if (hosts !== 1) throw new Error(`${hosts} chips after the page was loaded again`);
    },
  },
];
