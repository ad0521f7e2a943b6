// The replica by itself, without the extension: what later scenarios lean on has to hold first.

import assert from 'node:assert/strict';
import type { Person } from '../../site/people/person.ts';
import { requestLines } from '../requests.ts';
import type { Scenario, ScenarioContext, Wishes } from '../scenario.ts';
import {
  countOf,
  DISPLAY_NAME,
  follow,
  HANDLE,
  quiet,
  showsHandle,
  taggedHandle,
  textOf,
  visit,
} from '../visit.ts';

const ALONE: Wishes = { extension: false };
const BADGE = '[data-e2e="user-page"] svg circle[fill="#20D5EC"]';
const POSTS = '[data-e2e="user-post-item"]';
const CARDS = '[data-e2e="recommend-card"]';

function visible(people: readonly Person[]): readonly Person[] {
  return people.filter(({ serving }) => serving.withUserInfo);
}

async function showsEverybody({ page, site, problems }: ScenarioContext): Promise<void> {
  for (const person of visible(site.catalog.people)) {
    const { handle, displayName, badge, serving } = person;
    await visit(page, `/@${handle}?churn=off`);
    await showsHandle(page, handle);
    assert.equal(await textOf(page, DISPLAY_NAME), displayName);
    const badges = Number(badge) + Number(serving.forgedBadge);
    assert.equal(await countOf(page, BADGE), badges, `badges of ${handle}`);
    const tagged = serving.container === 'universal' ? handle : null;
    assert.equal(await taggedHandle(page), tagged, `data tag of ${handle}`);
    const titles = await countOf(page, `${serving.header === 'old' ? 'h2' : 'h1'}[data-e2e="user-title"]`);
    assert.equal(titles, 1, `order of ${handle}`);
  }
  assert.deepEqual(problems, []);
}

async function leavesTheTagStale({ page, problems }: ScenarioContext): Promise<void> {
  await visit(page, '/@lena.brunner');
  await showsHandle(page, 'lena.brunner');
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  for (const handle of ['mara.okafor', 'kettle.and.crate', 'old.harbor.radio', 'hush.workshop']) {
    await follow(page, `/@${handle}`);
    await showsHandle(page, handle);
    assert.equal(new URL(page.url()).pathname, `/@${handle}`);
    assert.equal(await taggedHandle(page), 'lena.brunner');
  }
  await page.evaluate(() => history.back());
  await showsHandle(page, 'old.harbor.radio');
  assert.equal(await page.evaluate('window.sameDocument'), true);
  assert.deepEqual(problems, []);
}

async function keepsOrReplacesNodes({ page }: ScenarioContext): Promise<void> {
  const sameNodeAfter = async (query: string) => {
    await visit(page, `/@lena.brunner?churn=off&${query}`);
    await showsHandle(page, 'lena.brunner');
    await page.evaluate((selector) => {
      Object.assign(document.querySelector(selector) ?? {}, { marked: true });
    }, HANDLE);
    await follow(page, '/@mara.okafor');
    const meanwhile = await textOf(page, HANDLE);
    await showsHandle(page, 'mara.okafor');
    const marked = await page.evaluate((s) => 'marked' in (document.querySelector(s) ?? {}), HANDLE);
    return { marked, meanwhile };
  };
  assert.deepEqual(await sameNodeAfter('nav=recycle&late=400'), { marked: true, meanwhile: 'lena.brunner' });
  assert.deepEqual(await sameNodeAfter('nav=skeleton&late=400'), { marked: false, meanwhile: null });
}

async function redrawsItsHeader({ page }: ScenarioContext): Promise<void> {
  await visit(page, '/@lena.brunner');
  await page.waitForSelector(HANDLE);
  await page.evaluate((selector) => {
    Object.assign(document.querySelector(selector) ?? {}, { marked: true });
  }, HANDLE);
  await quiet(page);
  assert.equal(await page.evaluate((s) => 'marked' in (document.querySelector(s) ?? {}), HANDLE), false);
  assert.equal(await countOf(page, HANDLE), 1);
  assert.equal(await textOf(page, HANDLE), 'lena.brunner');
}

async function swapsNamesInCards({ page, site }: ScenarioContext): Promise<void> {
  await visit(page, '/@lena.brunner?churn=off');
  await page.waitForSelector(CARDS);
  const read = () =>
    page.$$eval(CARDS, (cards) =>
      cards.map((card) => ({
        href: card.querySelector('a')?.getAttribute('href') ?? '',
        title: card.querySelector('[data-e2e="user-title"]')?.textContent ?? '',
        subtitle: card.querySelector('[data-e2e="user-subtitle"]')?.textContent ?? '',
        badge: card.querySelector('[data-e2e="follow-bluev"]') !== null,
      })),
    );
  const before = await read();
  assert.equal(before.length, 6);
  for (const { href, title, subtitle, badge } of before) {
    const person = site.catalog.find(href.slice(2));
    assert.deepEqual([title, subtitle, badge], [person?.displayName, person?.handle, person?.badge]);
  }
  await visit(page, '/@lena.brunner');
  await quiet(page);
  const after = await read();
  assert.deepEqual(after.at(-1), before[0], 'everybody moves one card up');
}

async function fillsItsGrid({ page, site }: ScenarioContext): Promise<void> {
  await visit(page, '/@lena.brunner?churn=off&slow=150');
  await page.waitForSelector(POSTS);
  assert.equal(await countOf(page, POSTS), 30);
  assert.equal(await countOf(page, '[data-e2e="video-card-badge"]'), 2);
  const [first] = site.catalog.find('lena.brunner')?.posts ?? [];
  assert.equal(
    await page.$eval(`${POSTS} a`, (link) => link.getAttribute('href')),
    `https://www.tiktok.com/@lena.brunner/video/${first?.id}`,
  );
  await visit(page, '/@fernweg.reisen?churn=off');
  await page.waitForSelector(POSTS);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForFunction((s) => document.querySelectorAll(s).length === 60, { timeout: 8_000 }, POSTS);
  const lists = site.requests.filter(({ url }) => url.startsWith('/api/post/item_list/'));
  assert.equal(lists.length, 3);
}

async function keepsItsPolicy({ page, problems }: ScenarioContext): Promise<void> {
  await visit(page, '/@lena.brunner?churn=off');
  await showsHandle(page, 'lena.brunner');
  assert.deepEqual(problems, []);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    return 'injected' in window;
  });
  assert.equal(ran, false, 'an injected inline script has to be refused');
}

async function hashesItsClasses({ page }: ScenarioContext): Promise<void> {
  const read = async () => {
    await visit(page, '/@lena.brunner?churn=off');
    await showsHandle(page, 'lena.brunner');
    return page.$eval('[class*="--DivShareTitleContainer"]', (element) => element.className);
  };
  const [first, second] = [await read(), await read()];
  assert.match(first, /^css-\w+-\w{8}--DivShareTitleContainer-\w{8}--CreatorPageHeaderShareContainer e\w+$/);
  assert.notEqual(first, second);
}

async function turnsDarkAndAround({ page, shot }: ScenarioContext): Promise<void> {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await visit(page, '/@lena.brunner?churn=off');
  await page.waitForSelector(POSTS);
  assert.equal(await background(), 'rgb(255, 255, 255)');
  await shot('replica-light');
  await visit(page, '/@mara.okafor?churn=off&theme=dark');
  await page.waitForSelector(POSTS);
  assert.equal(await background(), 'rgb(18, 18, 18)');
  await shot('replica-dark');
  await visit(page, '/@noor.alsahra?churn=off&dir=rtl');
  await page.waitForSelector(POSTS);
  assert.deepEqual(await page.evaluate(() => [document.dir, document.documentElement.lang]), ['rtl', 'ar']);
  const fromTheRight = await page.$eval(
    HANDLE,
    (title) => title.getBoundingClientRect().right > innerWidth / 2,
  );
  assert.equal(fromTheRight, true);
  await shot('replica-rtl');
}

async function asksTheSameTwice({ page, site }: ScenarioContext): Promise<void> {
  const walk = async () => {
    site.clearRequests();
    await visit(page, '/@lena.brunner?churn=off');
    await page.waitForSelector(POSTS);
    for (const handle of ['mara.okafor', 'duo1ingo_official']) {
      await follow(page, `/@${handle}`);
      await showsHandle(page, handle);
      await page.waitForSelector(`a[href*="/@${handle}/video/"]`);
    }
    return requestLines(site);
  };
  const first = await walk();
  assert.deepEqual(await walk(), first);
  assert.equal(first.filter((line) => line.includes('/api/user/detail/')).length, 2);
}

/** What the replica promises to every other scenario. */
export const scenarios: readonly Scenario[] = [
  { name: 'replica: everybody’s page shows who it is', browser: ALONE, run: showsEverybody },
  { name: 'replica: a link leaves the data tag stale', browser: ALONE, run: leavesTheTagStale },
  { name: 'replica: a link keeps or replaces the nodes', browser: ALONE, run: keepsOrReplacesNodes },
  { name: 'replica: the header is redrawn for a while', browser: ALONE, run: redrawsItsHeader },
  { name: 'replica: cards swap the names and are recycled', browser: ALONE, run: swapsNamesInCards },
  { name: 'replica: the grid is filled by the page’s requests', browser: ALONE, run: fillsItsGrid },
  { name: 'replica: the policy holds and breaks nothing', browser: ALONE, run: keepsItsPolicy },
  { name: 'replica: class names differ at each load', browser: ALONE, run: hashesItsClasses },
  { name: 'replica: dark and right to left', browser: ALONE, run: turnsDarkAndAround },
  { name: 'replica: the same walk asks for the same', browser: ALONE, run: asksTheSameTwice },
];
