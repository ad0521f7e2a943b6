// The guides page as a person opens it: axe in light and dark, the keyboard's way to a guide, right to left, no overflow.
// Chromium only: Firefox lets no test open an extension's page by its address.

import assert from 'node:assert/strict';
import { axe } from '../axe.ts';
import { until } from '../popup.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';

const LOOKS = [
  { locale: 'en', dark: false },
  { locale: 'de', dark: true },
] as const;

async function open({ page, session }: ScenarioContext, anchor = ''): Promise<void> {
  await page.goto(`${session.extensionBase}/guides.html${anchor}`);
  await page.waitForSelector('article');
}

const looks: readonly Scenario[] = LOOKS.map(({ locale, dark }) => ({
  name: `guides: axe finds nothing, nothing overflows: ${locale}, ${dark ? 'dark' : 'light'}`,
  browser: { locale, dark },
  only: ['chromium'],
  async run(context) {
    const { page } = context;
    await open(context);
    assert.equal(await page.evaluate(() => document.documentElement.lang), locale);
    assert.deepEqual(await axe(page), []);
    for (const width of [1280, 320]) {
      await page.setViewport({ width, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `${overflow} px too wide at ${width}`);
      await context.shot(`guides-${locale}-${dark ? 'dark' : 'light'}-${width}`);
    }
  },
}));

const MOST_TABS = 6;

const keyboard: Scenario = {
  name: 'guides: a guide is reached by keyboard and by its address',
  only: ['chromium'],
  async run(context) {
    const { page } = context;
    await open(context);
    let link: string | null | undefined;
    // The way to the other pages comes first.
    for (let tabs = 0; tabs < MOST_TABS && !link?.startsWith('#'); tabs += 1) {
      await page.keyboard.press('Tab');
      link = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    }
    assert.ok(link?.startsWith('#'), `${MOST_TABS} Tabs lead to ${link}`);
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => location.hash), link);
    await open(context, '#report-impostor');
    await until(
      () =>
        page.evaluate(() => {
          const { top = -2 } = document.getElementById('report-impostor')?.getBoundingClientRect() ?? {};
          return top > -1 && top < innerHeight / 2;
        }),
      'the guide is not in view',
    );
  },
};

const rtl: Scenario = {
  name: 'guides: right to left, ways begin at the right and nothing overflows',
  only: ['chromium'],
  async run(context) {
    const { page } = context;
    await open(context, '#business-account');
    const box = await page.evaluate(() => {
      const root = document.querySelector<HTMLElement>('.guides');
      if (!root) return null;
      document.documentElement.dir = 'rtl';
      root.dir = 'rtl';
      const [first, second] = document.querySelectorAll('#business-account .way li');
      const places = [first, second].map((item) => item?.getBoundingClientRect().left ?? 0);
      return { places, overflow: document.documentElement.scrollWidth - innerWidth };
    });
    assert.ok(box && (box.places[0] ?? 0) > (box.places[1] ?? 0) && box.overflow <= 0, JSON.stringify(box));
    await context.shot('guides-rtl');
  },
};

export const scenarios: readonly Scenario[] = [...looks, keyboard, rtl];
