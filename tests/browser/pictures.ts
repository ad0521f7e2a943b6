// Draws the pictures of README and docs from the real build on the replica: npm run pictures

import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startSite } from '../site/server.ts';
import { drawControls } from './control-pictures.ts';
import { load, openCard, waitForChip } from './extension-page.ts';
import { builtExtension, launch } from './launch.ts';
import { drawPopups } from './popup-pictures.ts';
import { openReportPage } from './report-page.ts';
import { said } from './said.ts';
import type { Session } from './session.ts';

const IMAGES = resolve(import.meta.dirname, '..', '..', 'docs', 'images');
const POPUP = { width: 380, height: 600 };
const SCALE = 2;

async function drawPopup(
  session: Session,
  profile: Page,
  name: `${string}.png`,
  dark: boolean,
): Promise<void> {
  const page = await openReportPage(session, profile);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.setViewport({ ...POPUP, deviceScaleFactor: SCALE });
  await page.waitForSelector('.report:not(.loading)');
  await page.screenshot({ path: join(IMAGES, name) });
  await page.close();
}

const site = await startSite();
const session = await launch('chromium', { site, extensionDir: builtExtension('chromium') });
try {
  const page = await session.newPage();
  await page.setViewport({ width: 1100, height: 620, deviceScaleFactor: SCALE });
  await load(page, 'duo1ingo_official', '?churn=off&theme=light');
  await waitForChip(page, 'duo1ingo_official', said('badge.chip.lookalike'));
  await openCard(page);
  await page.screenshot({ path: join(IMAGES, 'card.png'), clip: { x: 246, y: 20, width: 720, height: 520 } });
  await drawPopup(session, page, 'popup.png', false);
  await load(page, 'lena.brunner', '?churn=off&theme=light&viewer=lena.brunner');
  await waitForChip(page, 'lena.brunner', said('badge.chip.absent'));
  await drawPopup(session, page, 'popup-own.png', true);
} finally {
  await session.close();
  await site.close();
}
for (const locale of ['en', 'de'] as const) {
  await drawPopups(IMAGES, locale);
  await drawControls(IMAGES, locale);
}
