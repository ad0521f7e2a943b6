// When the extension is reloaded, its old chip goes from open pages, and the page's own functions are put back.

import { setTimeout as sleep } from 'node:timers/promises';
import { chipOf, load, waitForChip } from '../extension-page.ts';
import { until } from '../popup.ts';
import { said } from '../said.ts';
import type { Scenario } from '../scenario.ts';

export const scenarios: readonly Scenario[] = [
  {
    name: 'no trace on an open page after the extension is reloaded',
    browser: { fresh: true },
    async run({ page, session }) {
      await load(page, 'lena.brunner', '?churn=off&sdk=off');
      await waitForChip(page, 'lena.brunner', said('badge.chip.absent'));
      await page.evaluate(() => document.querySelector('ticklens-badge')?.setAttribute('data-old', ''));
      const own = await session.newPage();
      await own.goto(`${session.extensionBase}/popup.html`, { waitUntil: [] });
      await sleep(500);
      // The page that asks for the reload goes with it.
      await own.evaluate(() => Reflect.get(globalThis, 'chrome').runtime.reload()).catch(() => undefined);
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
    },
  },
];
