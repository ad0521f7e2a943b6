// What the person controls: settings, pausing a tab, the right-click, the keyboard. Pictures of each for people to look at.

import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { axe } from '../axe.ts';
import { load, waitForChip } from '../extension-page.ts';
import { until } from '../popup.ts';
import { said } from '../said.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import { screenshot, shotPath } from '../screenshot.ts';
import type { Session } from '../session.ts';
import { openedPage } from '../welcome.ts';

/** Opens a page of the extension and waits for its heading. */
async function ownPage(session: Session, path: string): Promise<Page> {
  const own = await session.newPage();
  await own.goto(`${session.extensionBase}/${path}`, { waitUntil: [] });
  await own.waitForSelector('h1');
  return own;
}

/** Evaluates in an extension page with the browser's own interface in `api`. */
function inExtension<Result>(own: Page, body: string): Promise<Result> {
  return own.evaluate(`(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    ${body}
  })()`) as Promise<Result>;
}

/** Runs in an extension page: notes what content scripts ask of the background from now on. */
const LISTEN = `globalThis.heard = [];
  api.runtime.onMessage.addListener((message) => { globalThis.heard.push(message.type); });`;

async function pick(own: Page, id: string): Promise<void> {
  await own.waitForSelector(`#${id}`);
  await own.evaluate((name) => document.getElementById(name)?.click(), id);
}

async function settled({ page, session }: ScenarioContext): Promise<void> {
  await load(page, 'lena.brunner', '?churn=off');
  await waitForChip(page, 'lena.brunner', said('badge.chip.absent'));
  const own = await ownPage(session, 'settings.html');
  await own.waitForSelector('.settings');
  await inExtension(own, LISTEN);
  await pick(own, 'scope-all');
  await own.waitForFunction(
    (text) => document.querySelector('[aria-labelledby="scope-title"] [role="status"]')?.textContent === text,
    { timeout: 15_000 },
    said('settings.saved'),
  );
  const kept = await inExtension<{ settings: { scope: string } }>(
    own,
    'return api.storage.local.get("settings")',
  );
  assert.equal(kept.settings.scope, 'all');
  // The open tab judges its page again.
  await until(
    () => own.evaluate(() => (Reflect.get(globalThis, 'heard') as string[]).includes('judge-page')),
    'the open tab does not hear of the change',
  );
  await pick(own, 'chat');
  // Firefox never reports that a page of an extension is loaded.
  await own.goto(`${session.extensionBase}/settings.html?again`, { waitUntil: [] });
  await own.waitForFunction(
    () => location.search === '?again' && document.querySelector('.settings') !== null,
  );
  const state = (id: string) => own.$eval(`#${id}`, (input) => (input as HTMLInputElement).checked);
  assert.deepEqual(
    [await state('scope-all'), await state('chat'), await state('comment')],
    [true, false, true],
  );
  await own.evaluate(() => document.querySelector<HTMLElement>('.restore button')?.click());
  await own.waitForFunction(
    (text) => document.querySelector('.restore [role="status"]')?.textContent === text,
    { timeout: 15_000 },
    said('settings.restored'),
  );
  assert.deepEqual([await state('scope-all'), await state('chat')], [false, true]);
  const keys = await own.$$eval('kbd', (found) => found.map(({ textContent }) => textContent));
  assert.equal(keys.length, 3, 'every command has keys');
  await own.close();
}

async function paused({ page, session }: ScenarioContext): Promise<void> {
  await load(page, 'lena.brunner', '?churn=off');
  await waitForChip(page, 'lena.brunner', said('badge.chip.absent'));
  let popup = await session.openPopup(page);
  await popup.waitForText(said('controls.pause'));
  await popup.click('.controls button');
  await popup.waitForText(said('controls.paused'));
  assert.deepEqual(await popup.axe(), []);
  await popup.screenshot(shotPath(`popup-paused-${session.kind}`));
  // Lists are paused; what stands beside a profile's name is not.
  await waitForChip(page, 'lena.brunner', said('badge.chip.absent'));
  await popup.close();
  popup = await session.openPopup(page);
  await popup.waitForText(said('controls.paused'));
  await popup.click('.controls button');
  await popup.waitForText(said('controls.pause'));
  await popup.close();
}

const WORDS = { watch: 'check.did.watch', trust: 'check.did.trust' } as const;

/** Puts a question into the browser's memory as the menu does, and opens its page. */
async function asked(session: Session, handle: string, did: string): Promise<Page> {
  const own = await ownPage(session, 'settings.html');
  const entry = { key: 1, handle, did, isPrivateWindow: false };
  await inExtension(own, `await api.storage.session.set({ asked: [${JSON.stringify(entry)}] })`);
  await own.goto(`${session.extensionBase}/check.html?of=1`, { waitUntil: [] });
  await own.waitForSelector('.check');
  return own;
}

async function checkedBy(context: ScenarioContext, locale: 'en' | 'de', dark: boolean): Promise<void> {
  const { session, kind } = context;
  for (const [handle, expected] of [
    ['duo1ingo_official', said('badge.look-alike.title', locale, { handle: '@duolingo' })],
    ['duolingo', said('check.known.title', locale)],
    ['mara.okafor', said('check.none.title', locale)],
  ] as const) {
    const own = await asked(session, handle, 'check');
    const text = () => own.evaluate(() => document.body.innerText.replaceAll(/[\u2068\u2069]/g, ''));
    await until(
      async () => (await text()).includes(expected),
      async () => `the page about ${handle} does not say “${expected}” but: ${await text()}`,
    );
    assert.deepEqual(await axe(own), [], handle);
    await screenshot(own, `check-${handle}-${locale}-${dark ? 'dark' : 'light'}-${kind}`);
    await own.close();
  }
}

async function byMenu({ page, session, kind }: ScenarioContext): Promise<void> {
  await load(page, 'lena.brunner', '?churn=off');
  const worker = await (
    await session.browser.waitForTarget((target) => target.type() === 'service_worker')
  ).worker();
  assert.ok(worker);
  for (const did of ['watch', 'trust'] as const) {
    const choice = { menuItemId: did, linkUrl: 'https://www.tiktok.com/@kettle.and.crate' };
    await worker.evaluate(`chrome.tabs.query({ url: 'https://www.tiktok.com/*' }).then(([tab]) =>
      chrome.contextMenus.onClicked.dispatch(${JSON.stringify(choice)}, tab))`);
    const own = await openedPage(session.browser, '/check.html');
    await own.waitForFunction(
      (text) => document.querySelector('.done [role="status"]')?.textContent === text,
      { timeout: 15_000 },
      said(WORDS[did]),
    );
    assert.ok(!own.url().includes('kettle'), 'the address tells whom it is about');
    assert.deepEqual(await axe(own), []);
    await screenshot(own, `check-${did}-${kind}`);
    await own.evaluate(() => document.querySelector<HTMLElement>('.done button')?.click());
    await own.waitForFunction(
      (text) => document.querySelector('.done [role="status"]')?.textContent === text,
      { timeout: 15_000 },
      said(`check.undone.${did}`),
    );
    await own.close();
  }
}

const LOOKS = [
  { locale: 'en', dark: false },
  { locale: 'de', dark: true },
] as const;

export const scenarios: readonly Scenario[] = [
  {
    name: 'controls: a change of settings is kept, and reaches an open tab',
    browser: { fresh: true },
    run: settled,
  },
  { name: 'controls: a tab is paused from the popup, and goes on', run: paused },
  ...LOOKS.map(({ locale, dark }) => ({
    name: `controls: a check by the handle alone, ${locale}, ${dark ? 'dark' : 'light'}`,
    // Nobody else's scenario has met anybody there.
    browser: { locale, dark, fresh: true },
    run: (context: ScenarioContext) => checkedBy(context, locale, dark),
  })),
  {
    name: 'controls: watch and trust from the menu, said and undone',
    // Firefox lets no test choose from a menu; what is done then is the same (tests/extension/check.test.ts).
    only: ['chromium'],
    browser: { fresh: true },
    run: byMenu,
  },
];
