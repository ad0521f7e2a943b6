// "What Ticklens remembers": empty and full, files in and out, the watch-list, erasing. In both browsers and languages.

import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { axe } from '../axe.ts';
import {
  bringIn,
  chooseFile,
  keptRows,
  openMemoryPage,
  pressOn,
  SAMPLE,
  waitForWords,
} from '../memory-page.ts';
import { said } from '../said.ts';
import type { Scenario } from '../scenario.ts';
import { screenshot } from '../screenshot.ts';

const LOOKS = [
  { locale: 'en', dark: false },
  { locale: 'de', dark: true },
] as const;

async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

const looks: readonly Scenario[] = LOOKS.map(({ locale, dark }) => ({
  name: `memory: empty and full, axe finds nothing, nothing overflows: ${locale}, ${dark ? 'dark' : 'light'}`,
  browser: { locale, dark, fresh: true },
  async run({ session, kind }) {
    const page = await openMemoryPage(session, locale);
    const shot = (name: string) => screenshot(page, `memory-${name}-${locale}-${kind}`);
    assert.deepEqual(await axe(page, ['main']), [], 'empty');
    await page.setViewport({ width: 1000, height: 1900 });
    await shot('empty');
    await chooseFile(page, 'broken.json', '{"format": "nothing"');
    await waitForWords(page, said('remembered.import.unreadable', locale));
    assert.deepEqual(await axe(page, ['dialog']), [], 'unreadable');
    await shot('unreadable');
    await pressOn(page, said('remembered.import.close', locale));
    await chooseFile(page, 'ticklens-memory.json', SAMPLE);
    await waitForWords(page, said('remembered.import.preview', locale));
    assert.deepEqual(await axe(page, ['dialog']), [], 'preview');
    await shot('preview');
    await pressOn(page, said('remembered.import.go', locale));
    await waitForWords(page, said('remembered.import.taken', locale, { count: 8 }));
    assert.deepEqual(await axe(page, ['dialog']), [], 'imported');
    await pressOn(page, said('remembered.import.close', locale));
    await waitForWords(page, 'Nilo Varga');
    await page.evaluate(() => document.querySelector<HTMLElement>('details summary')?.click());
    assert.deepEqual(await axe(page, ['main']), [], 'full');
    await page.setViewport({ width: 1000, height: 2400 });
    await shot('full');
    await pressOn(page, said('remembered.erase.action', locale));
    await waitForWords(page, said('remembered.erase.sure', locale));
    assert.deepEqual(await axe(page, ['main']), [], 'asked before erasing');
    await shot('erase');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('[role="alertdialog"]') === null);
    await page.evaluate(
      (text) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.rows button')];
        buttons.find(({ textContent }) => textContent?.startsWith(text))?.click();
      },
      said('remembered.decisions.back', locale),
    );
    await page.waitForSelector('.undo button');
    assert.deepEqual(await axe(page, ['main']), [], 'something was taken away');
    await page.evaluate(() => document.querySelector<HTMLElement>('.undo button')?.click());
    await page.waitForFunction(() => document.querySelector('.undo button') === null);
    for (const width of [1280, 320]) {
      await page.setViewport({ width, height: 900 });
      assert.ok((await overflow(page)) <= 0, `${await overflow(page)} px too wide at ${width}`);
    }
    await page.setViewport({ width: 360, height: 3400 });
    await shot('narrow');
    await page.close();
  },
}));

const watching: Scenario = {
  name: 'memory: an identity is added, allowed others, taken off and put back',
  browser: { fresh: true },
  async run({ session }) {
    const page = await openMemoryPage(session);
    const type = async (label: string, text: string) => {
      const place = await page.evaluate((wanted) => {
        const labels = [...document.querySelectorAll('label')];
        return labels.findLast(({ textContent }) => textContent === wanted)?.htmlFor ?? '';
      }, label);
      await page.focus(`[id="${place}"]`);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    };
    await type(said('remembered.watch.handle'), 'no handle');
    await waitForWords(page, said('remembered.watch.no-handle'));
    await page.evaluate(() => document.querySelector<HTMLInputElement>('.add input')?.select());
    await type(said('remembered.watch.handle'), '@Lena.Brunner');
    await waitForWords(page, '@lena.brunner');
    await page.evaluate(() => document.querySelector<HTMLElement>('details summary')?.click());
    await type(said('remembered.allowed.handle'), 'lena.kocht');
    await waitForWords(page, said('remembered.watch.allowed', 'en', { count: 1 }));
    await pressOn(page, said('remembered.watch.remove', 'en', { handle: '@lena.brunner' }));
    await waitForWords(page, said('remembered.watch.removed', 'en', { handle: '@lena.brunner' }));
    assert.equal((await keptRows(page)).rows['identities'], 0);
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), said('remembered.undo'));
    await page.keyboard.press('Enter');
    await waitForWords(page, said('remembered.watch.allowed', 'en', { count: 1 }));
    assert.equal((await keptRows(page)).rows['identities'], 1);
    await page.close();
  },
};

/** Runs in the page: keeps what would be saved, in place of saving it. */
function catchSaved(): void {
  const texts: Promise<string>[] = [];
  Reflect.set(globalThis, 'savedTexts', texts);
  URL.createObjectURL = (blob) => {
    texts.push((blob as Blob).text());
    return 'about:blank#saved';
  };
  HTMLAnchorElement.prototype.click = () => {};
}

function savedText(page: Page): Promise<string> {
  return page.evaluate(
    async () => (await Promise.all(Reflect.get(globalThis, 'savedTexts') as Promise<string>[])).at(-1) ?? '',
  );
}

const files: Scenario = {
  name: 'memory: what goes out comes back in; 1,000 rows are looked at, stopped, brought in; everything is erased',
  browser: { fresh: true },
  async run({ session }) {
    const page = await openMemoryPage(session);
    await bringIn(page, 'all.json', SAMPLE);
    const full = await keptRows(page);
    assert.deepEqual(full.rows, { accounts: 3, findings: 1, identities: 1, values: 1 });
    await page.evaluate(catchSaved);
    await pressOn(page, said('remembered.export.all'));
    await page.waitForFunction(() => (Reflect.get(globalThis, 'savedTexts') as unknown[]).length === 1);
    const exported = await savedText(page);
    assert.deepEqual(Object.keys(JSON.parse(exported)), [
      'format',
      'exportedAt',
      'accounts',
      'identities',
      'known',
      'decisions',
      'findings',
    ]);
    assert.equal(JSON.parse(exported).decisions.length, 2);

    const rows = Array.from({ length: 1000 }, (_, i) => `somebody${i},Somebody ${i},${i}`);
    const list = `handle,displayName,followersAtLeast\n${rows.join('\n')}\nnot a handle,x,1\n`;
    await chooseFile(page, 'list.csv', list);
    await waitForWords(page, said('remembered.import.preview'));
    await waitForWords(page, said('remembered.import.refused', 'en', { count: 1 }));
    await pressOn(page, said('remembered.import.cancel'));
    assert.deepEqual(await keptRows(page), full, 'a preview changes nothing');

    const many = `handle\n${Array.from({ length: 40_000 }, (_, i) => `many${i}`).join('\n')}`;
    await chooseFile(page, 'many.csv', many);
    await waitForWords(page, said('remembered.import.preview'));
    await pressOn(page, said('remembered.import.go'));
    await pressOn(page, said('remembered.import.stop'));
    await waitForWords(page, said('remembered.import.unchanged'));
    await pressOn(page, said('remembered.import.close'));
    assert.deepEqual(await keptRows(page), full, 'an import that is stopped changes nothing');

    await bringIn(page, 'list.csv', list);
    await waitForWords(page, said('remembered.count.brought', 'en', { count: 1001 }));

    await pressOn(page, said('remembered.erase.action'));
    await waitForWords(page, said('remembered.erase.sure'));
    await pressOn(page, said('remembered.no'));
    assert.equal((await keptRows(page)).rows['accounts'], 3, 'asking erases nothing');
    await pressOn(page, said('remembered.erase.action'));
    await pressOn(page, said('remembered.erase.yes'));
    await waitForWords(page, said('remembered.erase.done'));
    assert.deepEqual(await keptRows(page), {
      rows: { accounts: 0, findings: 0, identities: 0, values: 0 },
      values: [],
    });
    await bringIn(page, 'again.json', exported);
    await waitForWords(page, 'Nilo Varga');
    await page.close();
  },
};

export const scenarios: readonly Scenario[] = [...looks, watching, files];
