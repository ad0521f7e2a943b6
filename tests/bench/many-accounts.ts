// Brings very many invented accounts with the badge into a browser's memory, the way a person would: by a file, on the page "What
// Ticklens remembers". And tells how many names the background's last snapshot holds.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { chooseFile, openMemoryPage, pressOn } from '../browser/memory-page.ts';
import { said } from '../browser/said.ts';
import type { Session } from '../browser/session.ts';
import { chanceFrom, inventedHandles, inventedName } from './invented-handles.ts';

const SEED = 20_261_122;
const PATIENCE_MS = 240_000;
const LOOK_MS = 500;
const DAY_MS = 86_400_000;

/** Imports so many accounts; resolves once they are written. */
export async function keepMany(session: Session, count: number): Promise<void> {
  const page = await openMemoryPage(session);
  await chooseFile(page, 'many.json', fileOf(count));
  await waitForWords(page, said('remembered.import.preview', 'en'));
  await pressOn(page, said('remembered.import.go', 'en'));
  await waitForWords(page, said('remembered.import.done', 'en'));
  await page.close();
}

function fileOf(count: number): string {
  const chance = chanceFrom(SEED);
  const met = new Date(Date.now() - DAY_MS).toISOString();
  const accounts = inventedHandles([], count, chance).map((handle, i) => ({
    id: String(6_800_000_000_000_000_000n + BigInt(i) * 7919n),
    handle,
    displayName: inventedName(handle, chance),
    followersAtLeast: chance(90) * 100_000,
    pictureKey: `tos-maliva-avt-0068/${i.toString(16).padStart(32, '0')}`,
    createdAt: '2021-03-04T10:00:00Z',
    firstMet: met,
    lastMet: met,
    lastUseful: met,
    earlier: [],
  }));
  return JSON.stringify({ format: 'ticklens-memory/1', accounts });
}

async function waitForWords(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.body.textContent?.replace(/[\u2068\u2069]/g, '').includes(wanted),
    { timeout: PATIENCE_MS, polling: LOOK_MS },
    text,
  );
}

/** Waits until the snapshot of the name index holds at least so many names; gives how many. */
export async function snapshotSize(session: Session, atLeast: number): Promise<number> {
  const page = await openMemoryPage(session);
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(LOOK_MS)) {
    const names = await page.evaluate(namesInSnapshot);
    if (names < atLeast) continue;
    await page.close();
    return names;
  }
  throw new Error(`no snapshot of ${atLeast} names was written`);
}

/** Runs in one of the extension's own pages. */
async function namesInSnapshot(): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('ticklens');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const held = await new Promise<{ readonly ends?: Uint32Array } | undefined>((resolve) => {
    const reading = database.transaction('values').objectStore('values').get('names');
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => resolve(undefined);
  });
  database.close();
  return held?.ends?.length ?? 0;
}
