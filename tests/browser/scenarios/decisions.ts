// "Not a look-alike of @x": made in the card or in the popup, it holds over a reload and can be undone in the other.

import { load, openCard, pressInCard, waitForChip } from '../extension-page.ts';
import { said } from '../said.ts';
import type { Scenario } from '../scenario.ts';

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
];
