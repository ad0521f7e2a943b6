// How long the popup takes to be seen, against an empty page of the same extension in the same browser:
//   npm run bench:popup
// Both are opened in turn, 20 times each; a machine that is busy slows both. Prints medians and their difference.

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { median } from '../../lib/account/metrics.ts';
import { load, waitForChip } from '../browser/extension-page.ts';
import { BROWSER_KINDS, type BrowserKind, findBrowsers } from '../browser/find-browsers.ts';
import { builtExtension, launch } from '../browser/launch.ts';
import { reportAddress } from '../browser/report-page.ts';
import { said } from '../browser/said.ts';
import { type Site, startSite } from '../site/server.ts';

const ROUNDS = 20;
const HANDLE = 'duo1ingo_official';
const EMPTY_PAGE = '<!doctype html><meta charset="utf-8"><title>Empty</title><p>Empty</p>';

interface Times {
  readonly firstPaintMs: number;
  readonly reportMs: number;
}

/** Opens a page and gives its first contentful paint and the moment its report stands, from the start of navigation. */
async function timesOf(page: Page, url: string, hasReport: boolean): Promise<Times> {
  await page.goto(url, { waitUntil: [] });
  await page.waitForFunction(
    (wanted) =>
      performance.getEntriesByName('first-contentful-paint').length > 0 &&
      (!wanted || document.querySelector('.report:not(.loading)') !== null),
    { polling: 'raf', timeout: 10_000 },
    hasReport,
  );
  return page.evaluate(() => ({
    firstPaintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    reportMs: performance.now(),
  }));
}

async function measure(kind: BrowserKind, site: Site): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'ticklens-bench-'));
  cpSync(builtExtension(kind), directory, { recursive: true });
  writeFileSync(join(directory, 'empty.html'), EMPTY_PAGE);
  const session = await launch(kind, { site, extensionDir: directory });
  try {
    const profile = await session.newPage();
    await load(profile, HANDLE);
    await waitForChip(profile, HANDLE, said('badge.chip.lookalike'));
    const page = await session.newPage();
    await page.goto(`${session.extensionBase}/popup.html`, { waitUntil: [] });
    const report = await reportAddress(session.extensionBase, page, profile);
    const empty: Times[] = [];
    const popup: Times[] = [];
    for (let i = 0; i < ROUNDS; i += 1) {
      empty.push(await timesOf(page, `${session.extensionBase}/empty.html`, false));
      popup.push(await timesOf(page, report, true));
    }
    print(kind, empty, popup);
  } finally {
    await session.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

function print(kind: BrowserKind, empty: readonly Times[], popup: readonly Times[]): void {
  const middle = (times: readonly Times[], key: keyof Times) =>
    median(times.map((time) => time[key])) ?? Number.NaN;
  const base = middle(empty, 'firstPaintMs');
  const paint = middle(popup, 'firstPaintMs');
  const report = middle(popup, 'reportMs');
  console.log(
    `${kind}: empty page ${base.toFixed(0)} ms, popup ${paint.toFixed(0)} ms (+${(paint - base).toFixed(0)} ms), ` +
      `full report ${report.toFixed(0)} ms; medians of ${ROUNDS}`,
  );
}

const site = await startSite();
try {
  const found = findBrowsers();
  for (const kind of BROWSER_KINDS) {
    if (found[kind] === null) console.log(`${kind}: not installed, not measured`);
    else await measure(kind, site);
  }
} finally {
  await site.close();
}
