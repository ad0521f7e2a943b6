// "What Ticklens remembers" as scenarios handle it: opened, given files, read. All people are invented.

import type { Page } from 'puppeteer-core';
import { until } from './popup.ts';
import { said } from './said.ts';
import type { Session } from './session.ts';

/** A little of everything, as an export says it. */
export const SAMPLE = JSON.stringify({
  format: 'ticklens-memory/1',
  accounts: [
    {
      id: '6935684182651699333',
      handle: 'mara.tonwerk',
      displayName: 'Mara Tonwerk',
      followersAtLeast: 1_200_000,
      pictureKey: null,
      createdAt: '2021-03-04T10:00:00Z',
      firstMet: '2026-09-01T10:00:00Z',
      lastMet: '2026-11-20T18:30:00Z',
      lastUseful: '2026-11-20T18:30:00Z',
      earlier: [{ handle: 'mara.ton', until: '2026-05-11T09:00:00Z' }],
    },
    {
      id: '6833286097716380805',
      handle: 'nilovarga',
      displayName: 'Nilo Varga 🥖',
      followersAtLeast: 2_400_000,
      firstMet: '2026-10-01',
      lastMet: '2026-11-21',
      lastUseful: '2026-11-21',
    },
    {
      id: '6900000000000000017',
      handle: null,
      displayName: 'ليلى حداد',
      followersAtLeast: 88_000,
      firstMet: '2026-10-01',
      lastMet: '2026-10-02',
      lastUseful: '2026-10-02',
      earlier: [{ handle: 'leyla.haddad', until: '2026-10-02' }],
    },
  ],
  identities: [
    {
      handle: 'lena.brunner',
      displayName: 'Lena Brunner',
      allowed: [
        { handle: 'lena.kocht', as: 'own' },
        { handle: 'lena.brunner.fans', as: 'fan' },
      ],
      addedAt: '2026-11-09',
    },
  ],
  known: [{ handle: 'brotzeit.at', displayName: 'Brotzeit', followersAtLeast: 5000, evidence: 'user' }],
  decisions: [
    {
      subject: 'id:17',
      handle: 'nilo.vargas',
      decision: 'not-look-alike',
      target: 'nilovarga',
      decidedAt: '2026-11-12',
    },
    {
      subject: 'id:18',
      handle: 'mara_tonwerk',
      decision: 'look-alike',
      target: null,
      decidedAt: '2026-11-15',
    },
  ],
  findings: [
    {
      subject: 'id:19',
      handle: 'mara.tonwerk_prizes',
      displayName: 'Mara Tonwerk',
      kind: 'look-alike',
      target: 'mara.tonwerk',
      surface: 'comments',
      firstSeen: '2026-10-03',
      lastSeen: '2026-11-20',
      times: 6,
      events: [
        { what: 'seen', at: '2026-10-03' },
        { what: 'renamed', at: '2026-10-20', from: 'mara.prizes', to: 'mara.tonwerk_prizes' },
        { what: 'gone', at: '2026-11-02' },
        { what: 'back', at: '2026-11-20' },
      ],
    },
  ],
});

/** Opens the page in a tab of its own and waits for its heading. */
export async function openMemoryPage(session: Session, locale: 'en' | 'de' = 'en'): Promise<Page> {
  const page = await session.newPage();
  await page.goto(`${session.extensionBase}/welcome.html`, { waitUntil: [] });
  await page.waitForSelector('h1');
  await page.goto(`${session.extensionBase}/memory.html`, { waitUntil: [] });
  await page.waitForFunction(
    (text) => document.querySelector('h1')?.textContent === text,
    { timeout: 15_000 },
    said('remembered.title', locale),
  );
  return page;
}

/** Chooses a file for import, as the browser's own dialog would. */
export function chooseFile(page: Page, name: string, text: string): Promise<void> {
  return page.evaluate(
    (fileName, content) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      if (!input) throw new Error('no field for files');
      const files = new DataTransfer();
      files.items.add(new File([content], fileName));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}

/** Presses the last button with this text, in the dialog where one is open. */
export async function pressOn(page: Page, text: string): Promise<void> {
  const pressed = await page.evaluate((wanted) => {
    const root = document.querySelector('dialog[open]') ?? document;
    const buttons = [...root.querySelectorAll('button')].filter(
      ({ textContent }) => textContent?.replace(/[\u2068\u2069]/g, '').trim() === wanted,
    );
    buttons.at(-1)?.click();
    return buttons.length > 0;
  }, text);
  if (!pressed) throw new Error(`no button “${text}”`);
}

/** Waits until the page, or its open dialog, says this. */
export async function waitForWords(page: Page, text: string): Promise<void> {
  const seen = () =>
    page.evaluate(
      () =>
        // Names from TikTok stand in isolates.
        (document.querySelector('dialog[open]') ?? document.body).textContent?.replace(
          /[\u2068\u2069]/g,
          '',
        ) ?? '',
    );
  await until(
    async () => (await seen()).includes(text),
    async () => `“${text}” is not there: ${(await seen()).slice(0, 600)}`,
    20_000,
  );
}

/** Brings a file in: chosen, looked at, imported, closed. */
export async function bringIn(
  page: Page,
  name: string,
  text: string,
  locale: 'en' | 'de' = 'en',
): Promise<void> {
  await chooseFile(page, name, text);
  await waitForWords(page, said('remembered.import.preview', locale));
  await pressOn(page, said('remembered.import.go', locale));
  await waitForWords(page, said('remembered.import.done', locale));
  await pressOn(page, said('remembered.import.close', locale));
}

/** What the extension keeps of the person, straight from the browser: rows of each store, of values the lists that were brought. */
export function keptRows(
  page: Page,
): Promise<{ readonly rows: Record<string, number>; readonly values: readonly string[] }> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('ticklens');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    const rows: Record<string, number> = {};
    for (const name of names) {
      rows[name] = await new Promise((resolve) => {
        const counting = transaction
          .objectStore(name)
          .count(name === 'values' ? IDBKeyRange.bound('brought:', 'brought:~') : undefined);
        counting.onsuccess = () => resolve(counting.result);
      });
    }
    database.close();
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return { rows, values: Object.keys(await api.storage.local.get(null)) };
  });
}
