// One's own account: claimed in the popup, questions answered, a requirement that changes by it, all of it erased, and
// nothing of it in a private window.

import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { load, waitForChip } from '../extension-page.ts';
import { until } from '../popup.ts';
import { said } from '../said.ts';
import type { Scenario } from '../scenario.ts';
import type { PopupHandle, Session } from '../session.ts';
import { noteStep } from '../trail.ts';
import { openedPage } from '../welcome.ts';

const HANDLE = 'lena.brunner';
const CLAIM = said('popup.own.claim');
const ANSWERS = said('popup.own.answers');

/** Presses the popup's button that says `text`. */
async function pressInPopup(popup: PopupHandle, text: string): Promise<void> {
  await popup.waitForText(text);
  const pressed = await popup.run((window, wanted) => {
    const buttons = [...window.document.querySelectorAll<HTMLElement>('button')];
    const button = buttons.find(({ textContent }) => textContent?.trim() === wanted);
    button?.click();
    return Boolean(button);
  }, text);
  assert.ok(pressed, `the popup has no button “${text}”`);
}

/** Waits for the page about own accounts, which the popup opens in a tab of its own. */
async function ownerPage({ browser }: Session): Promise<Page> {
  const page = await openedPage(browser, '/options.html');
  await page.waitForSelector('.question');
  return page;
}

/** Chooses an answer with yes and no, and saves it. */
async function answer(page: Page, question: string, value: string): Promise<void> {
  await page.evaluate(
    (id, choice) => document.querySelector<HTMLElement>(`#${id} input[value="${choice}"]`)?.click(),
    question,
    value,
  );
  await page.waitForSelector(`#${question} [type="submit"]`);
  await page.evaluate(
    (id) => document.querySelector<HTMLElement>(`#${id} [type="submit"]`)?.click(),
    question,
  );
  await page.waitForSelector(`#${question}.answered [role="status"]`);
}

/** What the extension keeps of own accounts, read over any of its pages. */
function kept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const all = await api.storage.local.get(null);
    return JSON.stringify(Object.entries(all).filter(([key]) => key.startsWith('owner:')));
  });
}

/** What the popup's list says of a requirement: passed, failed, cantTell, … */
function outcomeOf(popup: PopupHandle, title: string): Promise<string | null> {
  return popup.run((window, wanted) => {
    const items = [...window.document.querySelectorAll('.outcomes li')];
    const item = items.find((one) => one.querySelector('.asked')?.textContent?.startsWith(wanted));
    return item?.querySelector('.glyph')?.getAttribute('class')?.replace('glyph ', '') ?? null;
  }, title);
}

async function expectOutcome(popup: PopupHandle, title: string, expected: string): Promise<void> {
  await until(
    async () => (await outcomeOf(popup, title)) === expected,
    async () => `“${title}” is ${await outcomeOf(popup, title)}, not ${expected}`,
  );
}

const claimed: Scenario = {
  name: 'own account: claimed, answered, the requirement follows, erased, undone',
  browser: { fresh: true },
  async run({ page, session }) {
    const secure = said('rule.account-secure');
    await load(page, HANDLE, '?churn=off');
    await waitForChip(page, HANDLE, said('badge.chip.absent'));
    let popup = await session.openPopup(page);
    await expectOutcome(popup, secure, 'cantTell');
    await pressInPopup(popup, CLAIM);
    const owner = await ownerPage(session);
    await popup.close().catch(() => undefined);
    await answer(owner, 'twoStep', 'yes');
    await answer(owner, 'emailConfirmed', 'no');

    await page.bringToFront();
    popup = await session.openPopup(page);
    await popup.waitForText(ANSWERS);
    await expectOutcome(popup, secure, 'failed');
    await popup.close();

    await owner.bringToFront();
    await answer(owner, 'emailConfirmed', 'yes');
    await page.bringToFront();
    popup = await session.openPopup(page);
    await expectOutcome(popup, secure, 'passed');
    await popup.close();

    await owner.bringToFront();
    assert.match(await kept(owner), /"twoStep"/);
    const before = await kept(owner);
    await owner.evaluate(() => document.querySelector<HTMLElement>('.erase button')?.click());
    await owner.waitForSelector('.state button');
    assert.equal(await kept(owner), '[]');
    await owner.evaluate(() => document.querySelector<HTMLElement>('.state button')?.click());
    await owner.waitForSelector('#twoStep.answered');
    assert.equal(await kept(owner), before, 'undone, the same is kept, days and all');
    await owner.evaluate(() => document.querySelector<HTMLElement>('.erase button')?.click());
    await owner.waitForSelector('.state button');
    await owner.close();

    await page.bringToFront();
    popup = await session.openPopup(page);
    await popup.waitForText(CLAIM);
    await expectOutcome(popup, secure, 'cantTell');
    await popup.close();
  },
};

/** Runs in an extension page: opens a profile in a private window, and gives the id of its tab. */
async function openPrivately(profile: string): Promise<number | null> {
  const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const window = await api.windows.create({ url: profile, incognito: true });
  return window?.tabs?.[0]?.id ?? null;
}

const privately: Scenario = {
  name: 'own account: a private window neither reads nor keeps anything of it',
  // Firefox lets no test allow an extension in private windows.
  only: ['chromium'],
  browser: { fresh: true },
  async run({ page, session }) {
    await allowPrivately(session);
    await page.bringToFront();
    const profile = async () => {
      await load(page, HANDLE, '?churn=off');
      await waitForChip(page, HANDLE, said('badge.chip.absent'));
    };
    // The switch starts the extension anew: a page that was loaded meanwhile speaks with the one that went.
    await profile().catch(profile);
    const popup = await session.openPopup(page);
    await pressInPopup(popup, CLAIM);
    const owner = await ownerPage(session);
    await popup.close().catch(() => undefined);
    await answer(owner, 'twoStep', 'yes');
    const before = await kept(owner);

    const path = `/@${HANDLE}?viewer=${HANDLE}&churn=off`;
    // The walk without the extension takes this step too, in an ordinary window.
    await noteStep(page, { kind: 'visit', path });
    const tab = await owner.evaluate(openPrivately, new URL(path, page.url()).href);
    assert.ok(tab !== null, 'no private window opens');
    const report = await session.newPage();
    await report.goto(`${session.extensionBase}/popup.html?tab=${tab}`, { waitUntil: [] });
    await report.waitForFunction(
      (text) => document.body.innerText.includes(text),
      { timeout: 15_000 },
      said('popup.own.private'),
    );
    const buttons = await report.$$eval('button', (found) => found.map(({ textContent }) => textContent));
    for (const link of [CLAIM, ANSWERS, said('popup.next.answer')]) assert.ok(!buttons.includes(link), link);
    const title = said('rule.account-secure');
    const text = await report.evaluate(() => document.body.innerText);
    assert.ok(text.includes(title) && !text.includes(said('rule.account-secure.two-step-on')));
    assert.equal(await kept(owner), before, 'a private window changed what is kept');
    await report.close();
    await owner.close();
  },
};

/** Allows the extension in private windows, as the switch in the extension's details does. */
async function allowPrivately({ browser, extensionBase }: Session): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  // Without it an extension that was not installed from the store stays off once it is started anew.
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  const change = { extensionId: new URL(extensionBase ?? '').hostname, incognitoAccess: true };
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(change)})`);
  const own = `${extensionBase}/options.html`;
  await until(async () => (await page.goto(own)) !== null && (await page.$('h1')) !== null, 'it stays away');
  await page.close();
}

export const scenarios: readonly Scenario[] = [claimed, privately];
