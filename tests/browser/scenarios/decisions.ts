// "Not a look-alike of @x": made in the card or in the popup, it holds over a reload and can be undone in the other. What was said
// is met again in the popup's list and at its head.

import assert from 'node:assert/strict';
import { load, openCard, pressInCard, waitForChip } from '../extension-page.ts';
import { until } from '../popup.ts';
import { said } from '../said.ts';
import type { Scenario } from '../scenario.ts';
import { visit } from '../visit.ts';

const SEARCH = '/search/user?q=duolingo';
const COPY = 'duo1ingo_official';
const LOOKALIKE = said('badge.chip.lookalike');
const ABSENT = said('badge.chip.absent');

export const scenarios: readonly Scenario[] = [
  {
    name: 'the card leads to the whole report',
    // Firefox gives tests no sight of a popup that opens by itself.
    only: ['chromium'],
    async run({ page, session }) {
      await load(page, COPY);
      await waitForChip(page, COPY, LOOKALIKE);
      await openCard(page);
      await pressInCard(page, said('badge.choice.more'));
      const target = await session.browser.waitForTarget((found) => found.url().includes('/popup.html'), {
        timeout: 8_000,
      });
      const report = await target.asPage();
      await report.waitForSelector('.report:not(.loading)');
      await report.close();
    },
  },
  {
    name: 'decision: dismissed in the card, kept over a reload, undone in the card',
    browser: { fresh: true },
    async run({ page }) {
      await load(page, COPY);
      await waitForChip(page, COPY, LOOKALIKE);
      await openCard(page);
      await pressInCard(page, said('badge.choice.dismiss'));
      await waitForChip(page, COPY, ABSENT);
      await load(page, COPY);
      await waitForChip(page, COPY, ABSENT);
      await openCard(page);
      await pressInCard(page, said('badge.choice.undo'));
      await waitForChip(page, COPY, LOOKALIKE);
    },
  },
  {
    name: 'decision: dismissed in the popup, the chip follows, undone in the popup',
    browser: { fresh: true },
    async run({ page, session }) {
      await load(page, COPY);
      await waitForChip(page, COPY, LOOKALIKE);
      const popup = await session.openPopup(page);
      await popup.waitForText(said('badge.choice.dismiss'));
      await popup.click('.notice .choices button');
      await popup.waitForText(said('badge.choice.undo'));
      await waitForChip(page, COPY, ABSENT);
      await popup.click('.notice .choices button');
      await popup.waitForText(said('badge.choice.dismiss'));
      await popup.close();
      await waitForChip(page, COPY, LOOKALIKE);
    },
  },
  {
    name: 'decision: met again in the popup’s list with its day, undone there, the finding is back',
    browser: { fresh: true },
    async run({ page, session }) {
      await load(page, COPY);
      await waitForChip(page, COPY, LOOKALIKE);
      await openCard(page);
      await pressInCard(page, said('badge.choice.dismiss'));
      await waitForChip(page, COPY, ABSENT);
      await visit(page, SEARCH);
      const popup = await session.openPopup(page);
      await popup.waitFor('.met li button');
      assert.equal(await popup.count('.met .found'), 0);
      assert.deepEqual(await popup.axe(), []);
      const row = await popup.textOf('.met li:has(button)');
      const year = String(new Date().getUTCFullYear());
      assert.ok(row?.includes(COPY) && row.includes(year), `the row says “${row}”`);
      await popup.click('.met li button');
      await popup.waitFor('.met .found');
      assert.equal(await popup.count('.met li button'), 0);
      await until(
        () => popup.run((window) => window.document.activeElement?.matches('.met .who a') ?? false),
        'the keyboard’s place is lost',
      );
      await popup.close();
    },
  },
  {
    name: 'decision: “genuine” stands at the head of the popup with its day, and is undone there',
    browser: { fresh: true },
    async run({ page, session }) {
      await load(page, COPY);
      await waitForChip(page, COPY, LOOKALIKE);
      const own = await session.newPage();
      await own.goto(`${session.extensionBase}/settings.html`, { waitUntil: [] });
      await own.waitForSelector('.settings');
      await own.evaluate(async (handle) => {
        const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        const decision = {
          subject: `handle:${handle}`,
          handle,
          kind: 'genuine',
          target: null,
          at: Date.now(),
        };
        await api.storage.local.set({ decisions: { version: 2, decisions: [decision] } });
      }, COPY);
      await own.close();
      await load(page, COPY);
      await waitForChip(page, COPY, ABSENT);
      const popup = await session.openPopup(page);
      await popup.waitFor('.who button');
      assert.equal(await popup.count('.notice'), 0);
      assert.deepEqual(await popup.axe(), []);
      await popup.click('.who button');
      await popup.waitFor('.notice');
      assert.equal(await popup.count('.who button'), 0);
      await popup.close();
      await waitForChip(page, COPY, LOOKALIKE);
    },
  },
];
