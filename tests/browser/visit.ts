// Getting about on the replica: loading an address, following a link without a load, waiting until the page is quiet.

import type { Page } from 'puppeteer-core';
import { until } from './popup.ts';
import { noteStep } from './trail.ts';

const ORIGIN = 'https://www.tiktok.com';
export const HANDLE = '[data-e2e="user-page"] [data-e2e="user-title"]';
export const DISPLAY_NAME = '[data-e2e="user-page"] [data-e2e="user-subtitle"]';

/** How a step is taken: `hurried` ones leave a page before it has asked for everything. */
export interface Gait {
  readonly hurried?: boolean;
}

/** Loads an address of the replica, given from the slash on. */
export async function visit(page: Page, path: string): Promise<void> {
  await noteStep(page, { kind: 'visit', path });
  await page.goto(ORIGIN + path, { waitUntil: 'load' });
}

/** Follows a link to `path` by clicking on one, as the replica's own pages do; the page is not loaded anew. */
export async function follow(page: Page, path: string, { hurried = false }: Gait = {}): Promise<void> {
  await noteStep(page, { kind: 'follow', path }, hurried);
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.body.append(link);
    link.click();
    link.remove();
  }, path);
}

/** What the replica's own script puts on its window. */
interface ReplicaWindow extends Window {
  readonly replicaScroll: (entry: number, pixels: number) => Promise<void>;
}

/** Pixels a frame: as quick as a hand that flings, and slow enough that every row is drawn once. */
const QUICK = 400;

/** Scrolls the long list that is in front until an entry stands at its top, or it ends; pages are asked for on the way. */
export async function scrollTo(page: Page, entry: number, pixels: number = QUICK): Promise<void> {
  await page.waitForFunction(() => Boolean(document.querySelector('[data-index]')), { polling: 100 });
  await noteStep(page, { kind: 'scroll', entry, pixels });
  await page.evaluate(
    (index, step) => (window as unknown as ReplicaWindow).replicaScroll(index, step), // See above.
    entry,
    pixels,
  );
}

/** Clicks on something of the replica's own that may ask for more, such as the answers to a comment. */
export async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await noteStep(page, { kind: 'press', selector });
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
}

/** Goes one page back in the history. */
export async function back(page: Page): Promise<void> {
  await noteStep(page, { kind: 'back' });
  await travel(page, 'back');
}

/** Goes one page forward in the history. */
export async function forward(page: Page): Promise<void> {
  await noteStep(page, { kind: 'forward' });
  await travel(page, 'forward');
}

/** Goes through the history by the page's own means: Firefox's driver never hears of a page that was kept. */
async function travel(page: Page, way: 'back' | 'forward'): Promise<void> {
  const before = await page.evaluate(() => location.href);
  await page.evaluate(`void setTimeout(() => history.${way}())`);
  await until(
    async () => (await page.evaluate(() => location.href)) !== before,
    `no way ${way} from ${before}`,
  );
}

/** Loads the page anew, or lets `how` do it: a button of the extension, say. */
export async function reload(page: Page, how: () => Promise<unknown> = () => page.reload()): Promise<void> {
  await noteStep(page, { kind: 'reload' });
  await how();
}

/** Waits until the header shows this handle. */
export async function showsHandle(page: Page, handle: string): Promise<void> {
  await page.waitForFunction(
    (selector, text) => document.querySelector(selector)?.textContent === text,
    { timeout: 10_000 },
    HANDLE,
    handle,
  );
}

/** Waits until the replica has ended redrawing its header. */
export async function quiet(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset['replica'] === 'still', {
    timeout: 15_000,
  });
}

/** Gives the trimmed text of the first match, or null. */
export function textOf(page: Page, selector: string): Promise<string | null> {
  return page.evaluate((s) => document.querySelector(s)?.textContent?.trim() ?? null, selector);
}

/** Gives how many elements match. */
export function countOf(page: Page, selector: string): Promise<number> {
  return page.evaluate((s) => document.querySelectorAll(s).length, selector);
}

/** Gives the handle in the page's data tag, whatever the address says by now; null without one. */
export function taggedHandle(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const text = document.getElementById('__UNIVERSAL_DATA_FOR_REHYDRATION__')?.textContent;
    const scopes = text ? JSON.parse(text).__DEFAULT_SCOPE__ : null;
    return scopes?.['webapp.user-detail']?.userInfo?.user?.uniqueId ?? null;
  });
}
