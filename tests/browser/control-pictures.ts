// Pictures of what the person controls, for docs/screens.md: the popup's list on a search, the settings, a checked account.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startSite } from '../site/server.ts';
import { builtExtension, launch } from './launch.ts';
import { openReportPage } from './report-page.ts';
import type { Session } from './session.ts';
import { visit } from './visit.ts';

const SCALE = 1.5;
const PAGE_WIDTH = 760;
const POPUP_WIDTH = 380;
const SEARCH = '/search/user?q=duolingo';

/** Draws all of them in one language into a folder, as <name>-<locale>.png. */
export async function drawControls(folder: string, locale: 'en' | 'de'): Promise<void> {
  const site = await startSite();
  const dark = locale === 'de';
  const session = await launch('chromium', { site, extensionDir: builtExtension('chromium'), locale, dark });
  try {
    const page = await session.newPage();
    await visit(page, SEARCH);
    await page.waitForSelector('ticklens-badge[data-finding]', { timeout: 20_000 });
    const popup = await openReportPage(session, page);
    await popup.waitForSelector('.met li');
    await draw(popup, join(folder, `popup-met-${locale}.png`), POPUP_WIDTH);
    await draw(
      await ownPage(session, 'settings.html', '.keys kbd'),
      join(folder, `settings-${locale}.png`),
      PAGE_WIDTH,
    );
    const own = await ownPage(session, 'settings.html', '.settings');
    await own.evaluate(askAboutCopy);
    await own.close();
    const check = await ownPage(session, 'check.html?of=1', '.notice');
    await draw(check, join(folder, `check-${locale}.png`), PAGE_WIDTH);
  } finally {
    await session.close();
    await site.close();
  }
}

/** Runs in an extension page: asks about a copy of a known account, as the menu does. */
async function askAboutCopy(): Promise<void> {
  const entry = { key: 1, handle: 'duo1ingo_official', did: 'check', isPrivateWindow: false };
  await Reflect.get(globalThis, 'chrome').storage.session.set({ asked: [entry] });
}

async function ownPage(session: Session, path: string, selector: string): Promise<Page> {
  const page = await session.newPage();
  await page.goto(`${session.extensionBase}/${path}`, { waitUntil: [] });
  await page.waitForSelector(selector);
  return page;
}

/** Draws the whole of a page, however long, and closes it. */
async function draw(page: Page, path: string, width: number): Promise<void> {
  await page.setViewport({ width, height: 400, deviceScaleFactor: SCALE });
  const height = await page.evaluate(() => Math.ceil(document.body.scrollHeight));
  await page.setViewport({ width, height, deviceScaleFactor: SCALE });
  await page.screenshot({ path: path as `${string}.png` });
  await page.close();
  // A drawing of few colours: an eighth of the weight. Without ImageMagick the picture is only larger.
  try {
    execFileSync('convert', [path, '-strip', '+dither', '-colors', '64', `PNG8:${path}`]);
  } catch {
    console.error(`${path}: not made smaller, convert is missing`);
  }
}
