// axe over chip, card and popup, and the keyboard's way through them; pictures of each for people to look at.

import assert from 'node:assert/strict';
import { axe } from '../axe.ts';
import { chipOf, load, openCard, waitForChip } from '../extension-page.ts';
import { until } from '../popup.ts';
import { said } from '../said.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import { screenshot, shotPath } from '../screenshot.ts';

const LOOKS = [
  { locale: 'en', dark: false },
  { locale: 'en', dark: true },
  { locale: 'de', dark: false },
  { locale: 'de', dark: true },
] as const;

const SCENES = [
  { handle: 'duo1ingo_official', chip: 'badge.chip.lookalike' },
  { handle: 'mara.okafor', chip: 'badge.chip.present' },
  { handle: 'lena.brunner', chip: 'badge.chip.absent' },
  { handle: 'vera.lindqvist', chip: 'badge.chip.unknown' },
  { handle: 'tomas.vale.tv', chip: 'badge.chip.absent' },
] as const;

const POPUP_WIDTH = 380;
const POPUP_MAX_HEIGHT = 600;

async function lookAt(context: ScenarioContext, locale: 'en' | 'de', dark: boolean): Promise<void> {
  const { page, session, kind } = context;
  for (const { handle, chip } of SCENES) {
    const name = `${handle}-${locale}-${dark ? 'dark' : 'light'}-${kind}`;
    await load(page, handle, `?churn=off&theme=${dark ? 'dark' : 'light'}`);
    await waitForChip(page, handle, said(chip, locale));
    assert.deepEqual(await axe(page, ['ticklens-badge:not([data-finding])']), [], `chip of ${handle}`);
    await openCard(page);
    assert.deepEqual(await axe(page, ['ticklens-badge:not([data-finding])']), [], `card of ${handle}`);
    await screenshot(page, `card-${name}`);
    const popup = await session.openPopup(page);
    await popup.waitFor('.report:not(.loading)');
    assert.deepEqual(await popup.axe(), [], `popup of ${handle}`);
    const { width, height } = await popup.size();
    assert.ok(width >= POPUP_WIDTH && height <= POPUP_MAX_HEIGHT, `the popup is ${width} by ${height}`);
    await popup.screenshot(shotPath(`popup-${name}`));
    await popup.close();
  }
}

const looks: readonly Scenario[] = LOOKS.map(({ locale, dark }) => ({
  name: `axe finds nothing: ${locale}, ${dark ? 'dark' : 'light'}`,
  browser: { locale, dark },
  run: (context) => lookAt(context, locale, dark),
}));

const keyboard: Scenario = {
  name: 'keyboard: chip by Tab, card by Enter, closed by Esc, focus given back',
  async run({ page }) {
    await load(page, 'lena.brunner', '?churn=off');
    await waitForChip(page, 'lena.brunner', said('badge.chip.absent'));
    let reached = false;
    for (let i = 0; i < 60 && !reached; i += 1) {
      await page.keyboard.press('Tab');
      // Marks in the side column come before it.
      reached = await page.evaluate(
        () => document.activeElement?.matches('ticklens-badge:not([data-finding])') ?? false,
      );
    }
    assert.ok(reached, 'the chip is not reached by Tab');
    await page.keyboard.press('Enter');
    const isOpen = () =>
      page.evaluate(() =>
        Boolean(
          document
            .querySelector('ticklens-badge:not([data-finding])')
            ?.shadowRoot?.querySelector(':popover-open'),
        ),
      );
    assert.ok(await isOpen(), 'Enter does not open the card');
    await page.keyboard.press('Escape');
    assert.ok(!(await isOpen()), 'Esc does not close the card');
    const focused = await page.evaluate(
      () =>
        document.querySelector('ticklens-badge:not([data-finding])')?.shadowRoot?.activeElement?.className,
    );
    assert.match(focused ?? '', /chip/);
  },
};

const rtl: Scenario = {
  name: 'right-to-left page: the chip stands beside the name, the card inside the window',
  async run({ page, shot }) {
    await load(page, 'noor.alsahra', '?dir=rtl&churn=off');
    await waitForChip(page, 'noor.alsahra', said('badge.chip.absent'));
    await openCard(page);
    const box = await page.evaluate(() => {
      const card = document
        .querySelector('ticklens-badge:not([data-finding])')
        ?.shadowRoot?.querySelector('[popover]')
        ?.getBoundingClientRect();
      return card && { left: card.left, right: card.right, width: innerWidth };
    });
    assert.ok(box && box.left >= 0 && box.right <= box.width, JSON.stringify(box));
    await shot('card-rtl');
  },
};

const theme: Scenario = {
  name: 'the page changes its theme: the chip follows',
  async run({ page }) {
    await load(page, 'lena.brunner', '?churn=off&theme=light');
    await waitForChip(page, 'lena.brunner', said('badge.chip.absent'));
    assert.equal((await chipOf(page)).theme, 'light');
    await page.evaluate(() => {
      document.body.style.backgroundColor = 'rgb(18, 18, 18)';
    });
    await until(async () => (await chipOf(page)).theme === 'dark', 'the chip stays light');
  },
};

const copied: Scenario = {
  name: 'the page copies its header: the copy’s chip goes',
  async run({ page }) {
    await load(page, 'lena.brunner', '?churn=off');
    await waitForChip(page, 'lena.brunner', said('badge.chip.absent'));
    await page.evaluate(() => {
      const host = document.querySelector('ticklens-badge:not([data-finding])');
      if (host) document.body.append(host.cloneNode(true), host.cloneNode(true));
    });
    await until(async () => (await chipOf(page)).hosts === 1, 'copies stay');
    await waitForChip(page, 'lena.brunner', said('badge.chip.absent'));
  },
};

export const scenarios: readonly Scenario[] = [...looks, keyboard, rtl, theme, copied];
