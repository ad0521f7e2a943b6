// How quickly a background that was stopped answers again, in Chromium: from a question of the content script to its answer, with
// nothing in memory and with fifty thousand accounts, in the same run. The background is asked once more while it is awake. Beside the
// clock the processor time of the whole browser meanwhile: other work on the machine does not count in that.
//   npm run bench:recovery [-- --rounds=15 --accounts=50000]

import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'puppeteer-core';
import { parseHandle, parseUserId } from '../../lib/account/handle.ts';
import { median } from '../../lib/account/metrics.ts';
import { emptySighting } from '../../lib/account/sighting.ts';
import type { SeenCard } from '../../lib/browser/card-messages.ts';
import { builtExtension, launch } from '../browser/launch.ts';
import type { Session } from '../browser/session.ts';
import { stopBackground } from '../browser/stop-background.ts';
import { visit } from '../browser/visit.ts';
import { startSite } from '../site/server.ts';
import { chanceFrom, inventedHandles, inventedName } from './invented-handles.ts';
import { keepMany, snapshotSize } from './many-accounts.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    accounts: { type: 'string', default: '50000' },
  },
});
const ALLOWED_MS = 300;
const BATCH = 12;
const REST_MS = 400;
const P95 = 0.95;
const SEED = 20_261_122;

/** A batch as it comes into view: ordinary people, and one who is called like an account that comes with the extension. */
function cards(): readonly SeenCard[] {
  const chance = chanceFrom(SEED + 1);
  const people = inventedHandles([], BATCH - 1, chance).map((text) => [text, inventedName(text, chance)]);
  return [...people, ['duolingo_official', 'Duolingo']].flatMap(([text = '', displayName = ''], i) => {
    const handle = parseHandle(text);
    const id = parseUserId(String(7_100_000_000_000_000_000n + BigInt(i)));
    const seen = { ...emptySighting('response', Date.now()), handle, id, displayName, badge: false };
    return handle ? [{ surface: 'comments', handle, sightings: [seen], said: null, drawsBadge: false }] : [];
  });
}

/** Gives a function that asks from the content script's own world, as it does itself: milliseconds to the answer. */
async function contentScriptOf(page: Page, { extensionBase }: Session): Promise<() => Promise<number>> {
  const client: CDPSession = await page.createCDPSession();
  let world: number | null = null;
  client.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === extensionBase) world = context.id;
  });
  await client.send('Runtime.enable');
  const request = {
    type: 'judge-cards',
    around: { beside: [], query: null, people: [] },
    cards: cards(),
  };
  const expression = `(async () => {
    const start = performance.now();
    const [answer] = await chrome.runtime.sendMessage(${JSON.stringify(request)});
    return [performance.now() - start, answer.filter(({ finding }) => finding).length];
  })()`;
  return async () => {
    if (world === null) throw new Error('the content script is not there');
    const asked = { expression, contextId: world, awaitPromise: true, returnByValue: true };
    const { result } = await client.send('Runtime.evaluate', asked);
    const [ms, found]: [number, number] = result.value ?? [Number.NaN, 0];
    if (found === 0) throw new Error('the copy was not found');
    return ms;
  };
}

async function processorMs({ browser }: Session): Promise<number> {
  const client = await browser.target().createCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  await client.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

async function measured(session: Session, ask: () => Promise<number>): Promise<string> {
  const cold: number[] = [];
  const worked: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    await stopBackground(session);
    await sleep(REST_MS);
    const before = await processorMs(session);
    cold.push(await ask());
    worked.push((await processorMs(session)) - before);
    await sleep(REST_MS);
    warm.push(await ask());
  }
  return [cold, worked, warm].map(told).join(' | ');
}

function told(times: readonly number[]): string {
  const [middle = 0, late = 0] = [median(times) ?? 0, times.toSorted((a, b) => a - b)[lateIn(times)] ?? 0];
  return `${middle.toFixed(0)} | ${late.toFixed(0)}`;
}

function lateIn(times: readonly number[]): number {
  return Math.ceil(times.length * P95) - 1;
}

const site = await startSite();
const session = await launch('chromium', { site, extensionDir: builtExtension('chromium') });
try {
  const page = await session.newPage();
  await visit(page, '/login');
  await site.quiet();
  const ask = await contentScriptOf(page, session);
  await ask();
  const few = await snapshotSize(session, 1);
  console.log(`${await session.browser.version()}, ${values.rounds} rounds; allowed ${ALLOWED_MS} ms\n`);
  console.log(
    '| known names | stopped: median, ms | p95 | of the processor: median, ms | p95 | awake: median, ms | p95 |',
  );
  console.log('|---|---|---|---|---|---|---|');
  console.log(`| ${few.toLocaleString('en')} | ${await measured(session, ask)} |`);
  await keepMany(session, Number(values.accounts));
  await ask();
  const many = await snapshotSize(session, Number(values.accounts));
  await page.bringToFront();
  console.log(`| ${many.toLocaleString('en')} | ${await measured(session, ask)} |`);
} finally {
  await session.close();
  await site.close();
}
