// What stays behind: the heap after a list was scrolled up and down many times, and after thousands of client-side navigations.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { HOST_NAME } from '../../lib/tiktok/markers.ts';
import { seenMarks, watchMarks } from '../browser/marks.ts';
import type { Session } from '../browser/session.ts';
import { scrollTo, visit } from '../browser/visit.ts';
import type { Site } from '../site/server.ts';
import { filmPath, withPage } from './browser-scenes.ts';
import { takeDataBytes } from './heap-data.ts';

const BYTES_A_MB = 1_048_576;
const ENTRIES = 1_000;
/** Fast, yet no row is skipped: a screen and a half a frame, with half a screen drawn on either side. */
const PIXELS_A_FRAME = 1_200;

/** What of the page is in memory after a collection. */
export interface Kept {
  readonly heapMB: number;
  /** Of the heap what scripts keep, without compiled code. */
  readonly dataMB: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Collects garbage and gives what is left. */
export async function keptBy(page: Page): Promise<Kept> {
  const client = await page.createCDPSession();
  try {
    for (let round = 0; round < 3; round += 1) {
      await client.send('HeapProfiler.collectGarbage');
      await sleep(200);
    }
    const { JSHeapUsedSize = 0, Nodes = 0, JSEventListeners = 0 } = await page.metrics();
    const heapMB = JSHeapUsedSize / BYTES_A_MB;
    const dataMB = (await takeDataBytes(client)) / BYTES_A_MB;
    return { heapMB, dataMB, nodes: Nodes, listeners: JSEventListeners };
  } finally {
    await client.detach();
  }
}

/** Scrolls 1,000 comments down and up so many times, and gives what is kept after the first time and after the last. */
export function scrollForLong(
  session: Session,
  site: Site,
  passes: number,
): Promise<{ readonly before: Kept; readonly after: Kept; readonly cards: number }> {
  return withPage(session, async (page) => {
    await visit(page, `${filmPath(site.catalog.crowd.author, 0)}?pictures=off`);
    const pass = async () => {
      await scrollTo(page, ENTRIES, PIXELS_A_FRAME);
      await scrollTo(page, 0, PIXELS_A_FRAME);
    };
    await pass();
    const before = await keptBy(page);
    for (let round = 0; round < passes; round += 1) await pass();
    return { before, after: await keptBy(page), cards: 2 * ENTRIES * passes };
  });
}

/** What thousands of navigations left behind. */
export interface Walked {
  readonly before: Kept;
  /** After each quarter of the way: what is bounded fills up in the first and grows no more in the last. */
  readonly quarters: readonly Kept[];
  /** Our elements on the page at the end, and on the same page at the beginning. */
  readonly hosts: readonly [before: number, after: number];
  readonly wrong: readonly string[];
  readonly marksSeen: number;
}

/** So many are taken in one go, inside the page. */
const CHUNK = 250;
const QUARTERS = 4;
/** Every so many, the page is given the time to be marked; between, it is left at once. */
const REST_EVERY = 10;
const REST_MS = 250;

/** Goes from page to page in one tab, and looks at every frame for a mark that is somebody else's. */
export function walkForLong(session: Session, site: Site, navigations: number): Promise<Walked> {
  return withPage(session, async (page) => {
    const { author, cast, ordinary } = site.catalog.crowd;
    const home = filmPath(author, 2);
    const paths = [
      ...[...cast, ...ordinary.slice(0, 40)].map(({ handle }) => `/@${handle}`),
      ...cast.map((person) => filmPath(person, 0)),
      filmPath(author, 0),
      home,
      '/search/user?q=juna%20falkenried',
      '/foryou',
      '/explore',
      '/tag/glass',
    ];
    await visit(page, `${home}?churn=off`);
    await watchMarks(page);
    const rest = async () => {
      await site.quiet();
      await sleep(1_500);
      const hosts = await page.evaluate((host) => document.querySelectorAll(host).length, HOST_NAME);
      return { hosts, kept: await keptBy(page) };
    };
    // The first round brings in what any page brings in once.
    await page.evaluate(goRound, paths, 0, paths.length, REST_EVERY, REST_MS);
    await page.evaluate(goRound, [home], 0, 1, 1, REST_MS);
    const before = await rest();
    const quarters: Kept[] = [];
    let after = before;
    let done = 0;
    for (let quarter = 1; quarter <= QUARTERS; quarter += 1) {
      const end = Math.round((navigations * quarter) / QUARTERS);
      while (done < end) {
        const many = Math.min(CHUNK, end - done);
        await page.evaluate(goRound, paths, done, many, REST_EVERY, REST_MS);
        done += many;
      }
      await page.evaluate(goRound, [home], 0, 1, 1, REST_MS);
      after = await rest();
      quarters.push(after.kept);
    }
    const { wrong, seen } = await seenMarks(page);
    return {
      before: before.kept,
      quarters,
      hosts: [before.hosts, after.hosts],
      wrong,
      marksSeen: seen,
    };
  });
}

/** Runs in the page: follows links one after the other, and stays a moment on every few pages alone. */
async function goRound(
  paths: readonly string[],
  from: number,
  count: number,
  restEvery: number,
  restMs: number,
): Promise<void> {
  for (let place = from; place < from + count; place += 1) {
    const link = document.createElement('a');
    // Steps that share no factor with the number of paths make for ever new neighbours.
    link.href = paths[(place * 7) % paths.length] ?? '/';
    document.body.append(link);
    link.click();
    link.remove();
    const isRest = place % restEvery === restEvery - 1;
    await new Promise((resolve) => setTimeout(resolve, isRest ? restMs : place % 3 === 0 ? 40 : 8));
  }
}
