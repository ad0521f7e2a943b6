// The whole report about six kinds of accounts, for docs/screens.md: what stands in the popup, unrolled to its full length.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { parseHandle } from '../../lib/account/handle.ts';
import type { Snapshot } from '../../lib/account/snapshot.ts';
import { asKept, pack } from '../../lib/memory/history/packed.ts';
import { catalogAt } from '../site/people/catalog.ts';
import { startSite } from '../site/server.ts';
import { load, waitForChip } from './extension-page.ts';
import { builtExtension, launch } from './launch.ts';
import { openReportPage } from './report-page.ts';
import { said } from './said.ts';
import type { Session } from './session.ts';

const OWNER = 'lena.brunner';
const WIDTH = 380;
const SCALE = 1.5;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What to draw, and which of the folded parts to open for it. */
interface Picture {
  readonly name: string;
  readonly handle: string;
  readonly own: boolean;
  readonly dark: boolean;
  readonly chip: 'absent' | 'present' | 'fan';
  readonly open: readonly string[];
}

const PICTURES: readonly Picture[] = [
  { name: 'creator', handle: OWNER, own: true, dark: false, chip: 'absent', open: [] },
  { name: 'creator-dark', handle: OWNER, own: true, dark: true, chip: 'absent', open: [] },
  {
    name: 'brand',
    handle: 'nordkap.outdoor',
    own: false,
    dark: false,
    chip: 'present',
    open: ['.purpose', '.purpose .small'],
  },
  {
    name: 'shop',
    handle: 'kettle.and.crate',
    own: false,
    dark: false,
    chip: 'absent',
    open: ['.purpose', '.posts'],
  },
  {
    name: 'government',
    handle: 'harborview.city',
    own: false,
    dark: false,
    chip: 'present',
    open: ['.purpose'],
  },
  { name: 'private', handle: 'hush.workshop', own: false, dark: false, chip: 'absent', open: [] },
  { name: 'fan', handle: 'duolingo.fanpage', own: false, dark: false, chip: 'fan', open: ['.posts'] },
];

/** Draws all of them in one language into a folder, as popup-<name>-<locale>.png. */
export async function drawPopups(folder: string, locale: 'en' | 'de'): Promise<void> {
  const site = await startSite();
  const session = await launch('chromium', { site, extensionDir: builtExtension('chromium'), locale });
  try {
    const page = await session.newPage();
    await fillHistory(await ownPage(session));
    for (const picture of PICTURES) {
      const { name, handle, own, dark, chip } = picture;
      if (dark && locale !== 'en') continue;
      await load(page, handle, `?churn=off${own ? `&viewer=${handle}` : ''}`);
      await waitForChip(page, handle, said(`badge.chip.${chip}`, locale));
      const path: `${string}.png` = `${join(folder, `popup-${name}-${locale}`)}.png`;
      await drawReport(session, page, path, picture);
    }
  } finally {
    await session.close();
    await site.close();
  }
}

async function ownPage(session: Session): Promise<Page> {
  const page = await session.newPage();
  await page.goto(`${session.extensionBase}/popup.html`, { waitUntil: [] });
  await page.waitForSelector('.popup');
  return page;
}

async function drawReport(
  session: Session,
  profile: Page,
  path: `${string}.png`,
  { dark, open }: Picture,
): Promise<void> {
  const page = await openReportPage(session, profile);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.setViewport({ width: WIDTH, height: 600, deviceScaleFactor: SCALE });
  await page.waitForSelector('.report:not(.loading)');
  await page.waitForSelector('.purpose');
  await page.evaluate((selectors) => {
    for (const selector of selectors) document.querySelector(selector)?.setAttribute('open', '');
  }, open);
  const height = await page.evaluate(() => Math.ceil(document.querySelector('.popup')?.scrollHeight ?? 600));
  await page.setViewport({ width: WIDTH, height, deviceScaleFactor: SCALE });
  await page.screenshot({ path });
  await page.close();
  // A drawing of few colours: an eighth of the weight. Without ImageMagick the picture is only larger.
  try {
    execFileSync('convert', [path, '-strip', '+dither', '-colors', '64', `PNG8:${path}`]);
  } catch {
    console.error(`${path}: not made smaller, convert is missing`);
  }
}

/** Puts four weeks of an invented history into the extension's storage, with a new handle in them. */
async function fillHistory(page: Page): Promise<void> {
  const now = Date.now();
  const owner = catalogAt(now).find(OWNER);
  const [handle, before] = [parseHandle(OWNER), parseHandle('lenas.werkstatt')];
  if (!owner || !handle || !before) throw new Error(`nobody is called ${OWNER}`);
  const snapshots = Array.from({ length: 36 }, (_, i): Snapshot => {
    const days = 70 - i * 1.95;
    const followers = Math.round(owner.followers - days * 9 + 22 * Math.sin(i / 2));
    return asKept({
      at: now - days * DAY_MS,
      handle: days > 52 ? before : handle,
      displayName: owner.displayName,
      badge: 'absent',
      followers:
        i > 12 && i < 17
          ? { value: Math.round(followers / 100) * 100, exact: false }
          : { value: followers, exact: true },
      likes: null,
      videos: null,
    });
  });
  const entry = { [`history:${owner.id}`]: pack(snapshots) };
  await page.evaluate(async (value) => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    await api.storage.local.set(value);
  }, entry);
  await page.close();
}
