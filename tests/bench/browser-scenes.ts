// What the browser bench does on the replica: the long lists that are scrolled, pages that are loaded, and how each is measured.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Session } from '../browser/session.ts';
import { scrollTo, visit } from '../browser/visit.ts';
import type { Site } from '../site/server.ts';
import { CATEGORIES, LOAD_CATEGORIES, PROFILED, readTrace, type TraceReading } from './browser-trace.ts';

/** Where the page's own script comes from. */
const PAGE_SCRIPT = 'https://www.tiktok.com/assets/main.js';
/** As quick as a hand that flings. */
const PIXELS_A_FRAME = 400;
const LOAD_MS = 5_000;

/** A long list that is scrolled from end to end. */
export interface Scene {
  readonly name: string;
  readonly cards: number;
  readonly path: (site: Site) => string;
}

export const SCENES: readonly Scene[] = [
  { name: '1,000 comments', cards: 1_000, path: ({ catalog }) => filmPath(catalog.crowd.author, 0) },
  { name: '200 search results', cards: 200, path: () => '/search/user?q=juna%20falkenried' },
  { name: '300 videos', cards: 300, path: () => '/foryou' },
];

/** Pages whose first seconds are measured. */
export const LOADS: readonly Pick<Scene, 'name' | 'path'>[] = [
  { name: 'profile', path: () => '/@lena.brunner?churn=off' },
  { name: 'video with comments', path: ({ catalog }) => filmPath(catalog.crowd.author, 0) },
];

/** Gives the address of somebody's film. */
export function filmPath(
  author: { readonly handle: string; readonly posts: readonly { readonly id: string }[] },
  place: number,
): string {
  return `/@${author.handle}/video/${author.posts[place]?.id}`;
}

/** What scrolling a list cost. */
export interface SceneReading extends TraceReading {
  readonly layoutShift: number;
}

/** Scrolls a list from end to end on a page of its own. */
export async function scrollScene(
  session: Session,
  site: Site,
  scene: Scene,
  isProfiled: boolean,
): Promise<SceneReading> {
  return withPage(session, async (page) => {
    await visit(page, scene.path(site));
    await site.quiet();
    await sleep(500);
    await page.evaluate(watchShifts);
    await page.evaluate(callNothing);
    const reading = await traced(page, session, isProfiled ? [...CATEGORIES, ...PROFILED] : CATEGORIES, () =>
      scrollTo(page, scene.cards, PIXELS_A_FRAME),
    );
    return { ...reading, layoutShift: Number(await page.evaluate('ticklensShift')) };
  });
}

/** Loads a page and gives what its first five seconds cost. */
export async function loadScene(
  session: Session,
  site: Site,
  { path }: Pick<Scene, 'path'>,
  isProfiled: boolean,
): Promise<TraceReading> {
  return withPage(session, async (page) => {
    // The process that shows the page is there, as it is when a tab goes from one address to the next.
    await visit(page, '/login');
    await site.quiet();
    return traced(
      page,
      session,
      isProfiled ? [...LOAD_CATEGORIES, ...PROFILED] : LOAD_CATEGORIES,
      async () => {
        await visit(page, path(site));
        await sleep(LOAD_MS);
      },
    );
  });
}

async function traced(
  page: Page,
  { extensionBase }: Session,
  categories: readonly string[],
  walk: () => Promise<void>,
): Promise<TraceReading> {
  await page.tracing.start({ categories: [...categories] });
  await walk();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('there is no trace');
  return readTrace(Buffer.from(trace).toString('utf8'), PAGE_SCRIPT, extensionBase);
}

/** Runs something on a page that is closed again. */
export async function withPage<T>(session: Session, run: (page: Page) => Promise<T>): Promise<T> {
  const page = await session.newPage();
  try {
    return await run(page);
  } finally {
    await page.close();
  }
}

/** Runs in the page: has an empty function called at each change (CALL_OF_NOTHING). */
function callNothing(): void {
  const callOfNothing = () => {};
  new MutationObserver(callOfNothing).observe(document, { childList: true, subtree: true });
}

/** Runs in the page: adds up how much of it moves by itself from here on. */
function watchShifts(): void {
  Object.assign(window, { ticklensShift: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift: unknown = Reflect.get(entry, 'value');
      if (typeof shift === 'number')
        Object.assign(window, { ticklensShift: Reflect.get(window, 'ticklensShift') + shift });
    }
  }).observe({ type: 'layout-shift' });
}
