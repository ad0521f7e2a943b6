// What the person controls, where accounts are marked in lists: the toolbar counts, pausing and settings take marks away, the popup
// lists who was met, keys jump from finding to finding.

import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { castVideo } from '../cast-video.ts';
import { marksOn } from '../marks.ts';
import { until } from '../popup.ts';
import { said } from '../said.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import { shotPath } from '../screenshot.ts';
import { expectToolbar, helper, type ToolbarSays, toolbarOf } from '../toolbar.ts';
import { follow, visit } from '../visit.ts';

/** The cast under the video has more; which of them are marked is lists.ts's business. */
const AT_LEAST = 6;
const MARKS_MS = 20_000;

/** Waits until the page has its marks, and as many as before; gives how many accounts are marked. */
async function allMarked(page: Page): Promise<number> {
  let before = 0;
  const found = async () => new Set((await marksOn(page)).map(({ of }) => of)).size;
  await until(
    async () => {
      const now = await found();
      const isStill = now >= AT_LEAST && now === before;
      before = now;
      await sleep(300);
      return isStill;
    },
    async () => `only ${await found()} are marked`,
    MARKS_MS,
  );
  return before;
}

const NOTHING: ToolbarSays = { badge: '', title: said('controls.toolbar') };

/** Waits until the toolbar says as many accounts as are marked, in figures and in words; gives the figures. */
async function expectCounted(own: Page, page: Page): Promise<string> {
  let badge = '';
  await until(
    async () => {
      const count = new Set((await marksOn(page)).map(({ of }) => of)).size;
      const says = await toolbarOf(own, page.url());
      badge = says.badge;
      if (count === 0) return JSON.stringify(says) === JSON.stringify(NOTHING);
      return badge === String(count) && says.title === said('controls.toolbar.findings', 'en', { count });
    },
    async () => `the toolbar says ${JSON.stringify(await toolbarOf(own, page.url()))}`,
    MARKS_MS,
  );
  return badge;
}

async function counted(context: ScenarioContext): Promise<void> {
  const { page, session } = context;
  const own = await helper(session);
  await page.bringToFront();
  for (const go of [() => follow(page, '/@lena.brunner'), () => visit(page, '/@lena.brunner')]) {
    await visit(page, castVideo(context));
    await allMarked(page);
    const there = await expectCounted(own, page);
    assert.ok(Number(there) >= AT_LEAST, `only “${there}”`);
    // On a profile there is at most somebody in the sidebar.
    await go();
    await page.waitForSelector('[data-e2e="user-title"]');
    await until(async () => (await marksOn(page)).length < AT_LEAST, 'marks are left');
    assert.ok(Number(await expectCounted(own, page)) < AT_LEAST);
  }
  await own.close();
}

async function paused(context: ScenarioContext): Promise<void> {
  const { page, session, kind } = context;
  const own = await helper(session);
  await page.bringToFront();
  await visit(page, castVideo(context));
  await allMarked(page);
  const popup = await session.openPopup(page);
  await popup.waitForText(said('controls.pause'));
  await popup.click('.controls button');
  await popup.waitForText(said('controls.paused.title'));
  assert.deepEqual(await popup.axe(), []);
  await popup.screenshot(shotPath(`popup-tab-paused-${kind}`));
  await until(async () => (await marksOn(page)).length === 0, 'marks are left in a paused tab');
  await expectToolbar(own, page, NOTHING);
  await popup.click('.controls button');
  await popup.waitForText(said('controls.met.title'));
  await popup.close();
  await allMarked(page);
  await own.close();
}

async function switchedOff(context: ScenarioContext): Promise<void> {
  const { page, session } = context;
  await visit(page, castVideo(context));
  await allMarked(page);
  const own = await helper(session);
  await own.waitForSelector('#comment');
  await own.evaluate(() => document.getElementById('comment')?.click());
  await until(async () => (await marksOn(page)).length === 0, 'comments are still marked');
  await own.evaluate(() => document.getElementById('comment')?.click());
  await page.bringToFront();
  await allMarked(page);
  await own.close();
}

async function listed(context: ScenarioContext, locale: 'en' | 'de', dark: boolean): Promise<void> {
  const { page, session, kind } = context;
  await visit(page, castVideo(context));
  const count = await allMarked(page);
  // What the popup lists was judged a moment later.
  const popup = await session.openPopup(page);
  await popup.waitForText(said('controls.met.title', locale));
  await popup.waitFor('.met li');
  const rows = await popup.run((window) =>
    [...window.document.querySelectorAll('.met li')].map((row) => ({
      handle: row.querySelector('a')?.getAttribute('href') ?? '',
      isMarked: row.querySelector('.found') !== null,
    })),
  );
  const lastMarked = rows.findLastIndex(({ isMarked }) => isMarked);
  const firstOther = rows.findIndex(({ isMarked }) => !isMarked);
  assert.ok(lastMarked + 1 >= count, `${lastMarked + 1} of ${rows.length} rows are marked, not ${count}`);
  assert.equal(firstOther, lastMarked + 1, 'findings do not come first');
  for (const { handle } of rows) assert.match(handle, /^https:\/\/www\.tiktok\.com\/@[a-z0-9._]+$/);
  assert.deepEqual(await popup.axe(), []);
  await popup.screenshot(shotPath(`popup-met-${locale}-${dark ? 'dark' : 'light'}-${kind}`));
  await popup.close();
}

async function jumped({ page, session, ...context }: ScenarioContext): Promise<void> {
  await visit(page, castVideo({ page, session, ...context }));
  await allMarked(page);
  const own = await helper(session);
  const tell = (type: string) =>
    own.evaluate(
      async (request, url) => {
        const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        const tabs = await api.tabs.query({ url: 'https://www.tiktok.com/*' });
        const tabId = tabs.find((tab: { url: string }) => tab.url === url)?.id;
        await api.tabs.sendMessage(tabId, { type: request }, { frameId: 0 });
      },
      type,
      page.url(),
    );
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label') ?? null,
    );
  await page.bringToFront();
  await tell('next-finding');
  const first = await focused();
  assert.ok(first, 'no mark has the focus');
  await tell('next-finding');
  const second = await focused();
  assert.ok(second && second !== first, `the focus stays on ${first}`);
  await tell('previous-finding');
  assert.equal(await focused(), first);
  await own.close();
}

const LOOKS = [
  { locale: 'en', dark: false },
  { locale: 'de', dark: true },
] as const;

export const scenarios: readonly Scenario[] = [
  { name: 'controls in lists: the toolbar counts findings, and none after another page came', run: counted },
  { name: 'controls in lists: a paused tab has no marks and no count, until it goes on', run: paused },
  {
    name: 'controls in lists: comments are switched off in the settings, and on again',
    browser: { fresh: true },
    run: switchedOff,
  },
  ...LOOKS.map(({ locale, dark }) => ({
    name: `controls in lists: the popup lists who was met, findings first, ${locale}, ${dark ? 'dark' : 'light'}`,
    browser: { locale, dark },
    run: (context: ScenarioContext) => listed(context, locale, dark),
  })),
  { name: 'controls in lists: from finding to finding by a command', run: jumped },
];
