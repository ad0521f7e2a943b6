// The extension's own pages in tabs: axe finds nothing, nothing is too wide; pictures of each for people to look at.

import assert from 'node:assert/strict';
import { axe } from '../axe.ts';
import { said } from '../said.ts';
import type { Scenario } from '../scenario.ts';
import { screenshot } from '../screenshot.ts';

const LOOKS = [
  { locale: 'en', dark: false },
  { locale: 'de', dark: true },
] as const;

export const scenarios: readonly Scenario[] = LOOKS.map(({ locale, dark }) => ({
  name: `own pages: axe finds nothing, ${locale}, ${dark ? 'dark' : 'light'}`,
  browser: { locale, dark },
  async run({ session, kind }) {
    const own = await session.newPage();
    for (const [path, heading] of [
      ['welcome', said('welcome.title', locale)],
      ['options', said('owner.none.title', locale)],
      ['options?account=id:7', said('owner.title', locale)],
      ['settings', said('settings.title', locale)],

      ['check?of=0', said('check.gone.title', locale)],
    ] as const) {
      const [file, query] = path.split('?');
      await own.goto(`${session.extensionBase}/welcome.html`, { waitUntil: [] });
      await own.waitForSelector('h1');
      if (query) await own.evaluate(keepSample);
      await own.goto(`${session.extensionBase}/${file}.html${query ? `?${query}` : ''}`, { waitUntil: [] });
      await own.waitForFunction(
        (text) => document.querySelector('h1')?.textContent?.includes(text) ?? false,
        { timeout: 15_000 },
        heading,
      );
      assert.deepEqual(await axe(own, ['main']), [], path);
      const overflow = await own.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `${path} is ${overflow} px too wide`);
      await screenshot(own, `${path}-${locale}-${kind}`);
    }
    await own.evaluate(forgetSample);
    await own.close();
  },
}));

/** Runs in an extension page: keeps an own account with answers of several kinds. */
async function keepSample(): Promise<void> {
  const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const at = Date.UTC(2026, 10, 9);
  await api.storage.local.set({
    'owner:id:7': {
      version: 1,
      handle: 'lena.brunner',
      answers: {
        twoStep: { value: true, at },
        pressLinks: { value: ['https://example.org/a', 'https://www.prnewswire.com/b'], at },
        request: { value: { state: 'refused', day: at }, at },
        papers: { value: [], at },
      },
    },
  });
}

async function forgetSample(): Promise<void> {
  const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  await api.storage.local.remove('owner:id:7');
}
