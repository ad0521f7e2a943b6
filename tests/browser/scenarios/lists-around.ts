// What belongs to marks in lists besides themselves: what the background reads and asks of them, how they look in other
// colours and directions, and that they go with the extension.

import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { axe } from '../axe.ts';
import { castVideo, focusMark, IMPOSTOR, UNDER_THE_VIDEO } from '../cast-video.ts';
import { builtExtension } from '../launch.ts';
import { waitForMarks } from '../marked-accounts.ts';
import { marksOn } from '../marks.ts';
import { until } from '../popup.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import { visit } from '../visit.ts';

const asked: Scenario = {
  name: 'lists: the background reads who was met, and leads from finding to finding',
  async run(context) {
    const { page, session } = context;
    await visit(page, castVideo(context));
    await waitForMarks(page, UNDER_THE_VIDEO);
    const own = await session.newPage();
    await own.goto(`${session.extensionBase}/guides.html`, { waitUntil: [] });
    await sleep(500);
    await page.bringToFront();
    const ask = (type: string) =>
      own.evaluate(async (wanted) => {
        const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        const tabs = await api.tabs.query({ url: 'https://www.tiktok.com/*' });
        return api.tabs.sendMessage(tabs[0].id, { type: wanted });
      }, type);
    const met = (await ask('read-met')) as {
      around: { beside: readonly string[] };
      cards: readonly { handle: string }[];
    };
    assert.deepEqual(met.around.beside, ['juna.falkenried']);
    const handles = met.cards.map(({ handle }) => handle);
    assert.equal(new Set(handles).size, handles.length);
    assert.ok(handles.includes(IMPOSTOR) && handles.includes('juna.petersen'), handles.join());
    const order = (await marksOn(page)).map(({ of }) => of);
    const focused = () =>
      page.evaluate(() =>
        document.activeElement?.shadowRoot?.activeElement
          ?.getAttribute('aria-label')
          ?.match(/@([a-z0-9._]+)/)
          ?.at(1),
      );
    for (const [type, place] of [
      ['next-finding', 0],
      ['next-finding', 1],
      ['previous-finding', 0],
    ] as const) {
      await ask(type);
      assert.equal(await focused(), order.at(place), `${type} leads to another`);
    }
    await own.close();
  },
};

const looks: readonly Scenario[] = [
  { name: 'lists: dark and German', browser: { dark: true, locale: 'de' as const }, query: '' },
  { name: 'lists: right to left', browser: {}, query: '?dir=rtl&theme=dark' },
].map(({ name, browser, query }) => ({
  name,
  browser,
  async run(context: ScenarioContext) {
    const { page, shot } = context;
    await visit(page, castVideo(context, query));
    await waitForMarks(page, UNDER_THE_VIDEO);
    assert.deepEqual(await axe(page, ['ticklens-badge[data-finding]']), []);
    await page.evaluate(focusMark, IMPOSTOR);
    await page.keyboard.press('Enter');
    await sleep(300);
    assert.deepEqual(await axe(page, ['ticklens-badge[data-finding]']), []);
    await shot(name.replace(/\W+/g, '-'));
  },
}));

const theme: Scenario = {
  name: 'lists: the page changes its theme, and the marks follow',
  async run(context) {
    const { page, problems } = context;
    await visit(page, castVideo(context, '?theme=light'));
    await waitForMarks(page, UNDER_THE_VIDEO);
    const themes = () =>
      page.evaluate(() => [
        ...new Set(
          [...document.querySelectorAll<HTMLElement>('ticklens-badge[data-finding]')].map(
            ({ dataset }) => dataset['theme'],
          ),
        ),
      ]);
    await until(async () => (await themes()).join() === 'light', 'the marks are not light');
    await page.evaluate(() => {
      document.body.style.backgroundColor = 'rgb(18, 18, 18)';
    });
    await until(
      async () => (await themes()).join() === 'dark',
      async () => `the marks stay ${await themes()}`,
    );
    assert.deepEqual(problems, []);
  },
};

const noTrace: Scenario = {
  name: 'lists: no trace of marks after the extension is reloaded',
  browser: { fresh: true },
  async run(context) {
    const { kind, page, session } = context;
    await visit(page, castVideo(context));
    await waitForMarks(page, UNDER_THE_VIDEO);
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('ticklens-badge')) host.setAttribute('data-old', '');
    });
    if (kind === 'chromium') await session.browser.installExtension(builtExtension(kind));
    else {
      const own = await session.newPage();
      await own.goto(`${session.extensionBase}/guides.html`, { waitUntil: [] });
      await sleep(500);
      await own.evaluate(() => Reflect.get(globalThis, 'browser').runtime.reload()).catch(() => undefined);
      await sleep(1_500);
    }
    await page.bringToFront();
    await until(
      async () =>
        (await page.evaluate(() => document.querySelectorAll('ticklens-badge[data-old]').length)) === 0,
      'old marks stay',
      8_000,
    );
  },
};

export const scenarios: readonly Scenario[] = [asked, ...looks, theme, noTrace];
