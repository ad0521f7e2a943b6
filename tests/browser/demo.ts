// `npm start`: the replica in a browser with the extension, on a profile worth looking at.
// With a display it stays until the browser is closed; without one it leaves pictures in .output/demo.
// node tests/browser/demo.ts [--browser chromium|firefox] [--profile HANDLE] [--locale en|de] [--dark] [--extension DIR]

import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { startSite } from '../site/server.ts';
import { BROWSER_KINDS, type BrowserKind, findBrowsers, howToGet } from './find-browsers.ts';
import { builtExtension, launch } from './launch.ts';
import { screenshot, shotPath } from './screenshot.ts';
import type { Session } from './session.ts';
import { quiet, visit } from './visit.ts';

const CHIP = 'ticklens-badge:not([data-finding])';
const PATIENCE = 15_000;

/** Profiles that a visitor of the demo may go on to, and what there is to see. */
const SIGHTS: readonly (readonly [handle: string, what: string])[] = [
  ['duo1ingo_official', 'a near copy of a widely known account'],
  ['lena.brunner', 'somebody without the badge who posts a lot'],
  ['mara.okafor', 'the badge'],
  ['kettle.and.crate', 'a business that sells in the shop'],
  ['kanal.norden', 'state-controlled media'],
  ['tomas.vale.tv', 'a tick in the display name'],
  ['duolingo.fanpage', 'fans who say so'],
  ['hush.workshop', 'a private account'],
];

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** Gives the browser that was asked for, else the first that is there; ends with a sentence when there is none. */
function choose(wanted: string | undefined): BrowserKind {
  const found = findBrowsers();
  const kinds = wanted === undefined ? BROWSER_KINDS : BROWSER_KINDS.filter((kind) => kind === wanted);
  const chosen = kinds.find((kind) => found[kind] !== null);
  if (chosen) return chosen;
  const why = kinds.length === 0 ? [`--browser takes ${BROWSER_KINDS.join(' or ')}`] : kinds.map(howToGet);
  console.error(`Ticklens demo: ${why.join('; ')}.`);
  process.exit(1);
}

/** Waits until the chip says something and gives whether it ever did. */
function chipSpeaks(page: Page): Promise<boolean> {
  return page
    .waitForFunction(
      (name) => document.querySelector(name)?.shadowRoot?.querySelector('button')?.textContent?.trim(),
      { timeout: PATIENCE },
      CHIP,
    )
    .then(
      () => true,
      () => false,
    );
}

/** Opens the card and saves chip and card together. */
async function cardPicture(page: Page): Promise<string> {
  await page.evaluate(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('button')?.click(),
    CHIP,
  );
  await new Promise((resolve) => setTimeout(resolve, 400));
  const box = await page.evaluate((name) => {
    const host = document.querySelector(name);
    const parts = [...(host?.shadowRoot?.querySelectorAll('button, [popover]') ?? [])];
    const boxes = parts.map((part) => part.getBoundingClientRect()).filter(({ width }) => width > 0);
    const left = Math.min(...boxes.map((one) => one.left));
    const top = Math.min(...boxes.map((one) => one.top));
    const right = Math.max(...boxes.map((one) => one.right));
    const bottom = Math.max(...boxes.map((one) => one.bottom));
    return { x: left, y: top, width: right - left, height: bottom - top };
  }, CHIP);
  const path = shotPath('badge', 'demo');
  const margin = 16;
  const clip = {
    x: Math.max(0, box.x - margin),
    y: Math.max(0, box.y - margin),
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
  await page.screenshot({ path, clip });
  await page.keyboard.press('Escape');
  return path;
}

async function popupPicture(session: Session, page: Page): Promise<string> {
  const path = shotPath('popup', 'demo');
  const popup = await session.openPopup(page);
  await popup.waitFor('body *');
  // The popup paints its frame first and fills it when the page has answered.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await popup.screenshot(path);
  await popup.close();
  return path;
}

async function takePictures(session: Session, page: Page): Promise<void> {
  await quiet(page);
  const paths = [await screenshot(page, 'page', { folder: 'demo' })];
  if (await chipSpeaks(page)) paths.push(await cardPicture(page));
  else console.error('The chip did not appear on the page.');
  paths.push(await popupPicture(session, page));
  console.log(`No display here, so these are pictures:\n${paths.map((path) => `  ${path}`).join('\n')}`);
}

function invite(profile: string): void {
  const lines = SIGHTS.map(([handle, what]) => `  https://www.tiktok.com/@${handle}  ${what}`);
  console.log(
    `Opened @${profile} on a replica of tiktok.com (people are invented, nothing leaves this machine).\n` +
      `Click on the chip beside the name, or on Ticklens behind the puzzle piece in the toolbar. Also worth a look:\n${lines.join('\n')}\n` +
      'Close the browser to end.',
  );
}

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    profile: { type: 'string', default: 'duo1ingo_official' },
    locale: { type: 'string', default: 'en' },
    dark: { type: 'boolean', default: false },
    extension: { type: 'string' },
  },
});
const kind = choose(values.browser);
const shows = hasDisplay();
const site = await startSite();
const session = await launch(kind, {
  site,
  extensionDir: values.extension ?? builtExtension(kind),
  locale: values.locale === 'de' ? 'de' : 'en',
  dark: values.dark,
  headless: !shows,
});
try {
  const [empty] = await session.browser.pages();
  const page = await session.newPage();
  await empty?.close();
  await visit(page, `/@${values.profile}`);
  if (shows) {
    invite(values.profile);
    await new Promise((resolve) => session.browser.once('disconnected', resolve));
  } else {
    await takePictures(session, page);
  }
} finally {
  await session.close().catch(() => undefined);
  await site.close();
}
