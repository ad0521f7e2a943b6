// The replica's other pages, without the extension: states in place of a profile, older containers, feed, film, search.

import assert from 'node:assert/strict';
import type { Scenario, ScenarioContext, Wishes } from '../scenario.ts';
import { countOf, follow, showsHandle, taggedHandle, textOf, visit } from '../visit.ts';

const ALONE: Wishes = { extension: false };
const NOTICE = '[class*="--DivErrorContainer"]';

function scopeOf({ page }: ScenarioContext): Promise<{ statusCode?: number; userInfo?: object } | null> {
  return page.evaluate(() => {
    const text = document.getElementById('__UNIVERSAL_DATA_FOR_REHYDRATION__')?.textContent;
    return text ? (JSON.parse(text).__DEFAULT_SCOPE__['webapp.user-detail'] ?? null) : null;
  });
}

async function tellsStates(context: ScenarioContext): Promise<void> {
  const { page, problems } = context;
  const notice = async (text: string) => {
    await page.waitForSelector(NOTICE);
    assert.match((await textOf(page, NOTICE)) ?? '', new RegExp(text));
  };
  await visit(page, '/@hush.garden?churn=off');
  await notice('This account is private');
  assert.deepEqual(
    (({ statusCode, userInfo }) => ({ statusCode, userInfo }))((await scopeOf(context)) ?? {}),
    {
      statusCode: 10222,
      userInfo: {},
    },
  );
  await visit(page, '/@hush.workshop?churn=off');
  await showsHandle(page, 'hush.workshop');
  await notice('This account is private');
  await visit(page, '/@nobody.lives.here');
  await notice("Couldn't find this account");
  assert.equal((await scopeOf(context))?.statusCode, 10221);
  await follow(page, '/@empty.answer');
  await notice('Something went wrong');
  await visit(page, '/@empty.answer');
  await notice('Something went wrong');
  assert.equal(await scopeOf(context), null);
  assert.deepEqual(problems, []);
}

async function putsUpWalls({ page, problems }: ScenarioContext): Promise<void> {
  await visit(page, '/@login.wall');
  await page.waitForSelector('#loginContainer');
  assert.equal(
    page.url().replace(/&.*/, ''),
    'https://www.tiktok.com/login?redirect_url=https%3A%2F%2Fwww.tiktok.com%2F%40login.wall',
  );
  await visit(page, '/@lena.brunner?churn=off');
  await showsHandle(page, 'lena.brunner');
  await follow(page, '/@login.wall');
  await page.waitForSelector('#loginContainer');
  await visit(page, '/@age.gate');
  assert.equal(await countOf(page, '[class*="--DivAgeGateContainer"] select'), 3);
  await visit(page, '/@waf.wall');
  assert.equal(await countOf(page, '#wci, #cs, #rci, #rs, script#slardar-config'), 5);
  assert.equal(await countOf(page, '#__UNIVERSAL_DATA_FOR_REHYDRATION__, #app'), 0);
  await visit(page, '/@changed.markup');
  assert.equal(await countOf(page, '[data-e2e], #app, #__UNIVERSAL_DATA_FOR_REHYDRATION__'), 0);
  await visit(page, '/@behind.captcha?churn=off');
  await page.waitForSelector('.captcha-verify-container #captcha-verify-image');
  await page.click('.secsdk-captcha-drag-icon');
  assert.equal(await countOf(page, '.captcha-verify-container'), 0);
  assert.deepEqual(problems, []);
}

async function servesOlderContainers({ page }: ScenarioContext): Promise<void> {
  for (const [handle, id] of [
    ['sigi.person', 'SIGI_STATE'],
    ['next.person', '__NEXT_DATA__'],
  ] as const) {
    await visit(page, `/@${handle}?churn=off`);
    await showsHandle(page, handle);
    assert.equal(await countOf(page, `script#${id}`), 1);
    assert.equal(await countOf(page, '#__UNIVERSAL_DATA_FOR_REHYDRATION__'), 0);
  }
}

async function leadsFromPageToPage({ page, site, problems, shot }: ScenarioContext): Promise<void> {
  await visit(page, '/?churn=off');
  await page.waitForSelector('[data-e2e="recommend-list-item-container"]');
  await shot('replica-feed');
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.click('[data-e2e="feed-video"]');
  await page.waitForSelector('[data-e2e="comment-username-1"]');
  await shot('replica-video');
  assert.match(page.url(), /\/@mara\.okafor\/video\/\d{19}$/);
  const [author] = site.catalog.people;
  assert.equal(await textOf(page, '[data-e2e="browse-username"]'), author?.handle);
  assert.equal(await textOf(page, '[data-e2e="browser-nickname"] span'), author?.displayName);
  const names = await page.$$eval('[data-e2e="comment-username-1"]', (all) =>
    all.map((one) => one.textContent),
  );
  assert.ok(names.includes('Lena Brunner'), 'comments show display names');
  await follow(page, '/search/user?q=duo');
  await page.waitForSelector('[data-e2e="search-user-container"]');
  await shot('replica-search');
  assert.equal(await textOf(page, '[data-e2e="search-user-unique-id"]'), 'duo1ingo_official');
  await follow(page, '/search?q=owl');
  await follow(page, '/@aozora.hikari');
  await showsHandle(page, 'aozora.hikari');
  assert.equal(await page.evaluate('window.sameDocument'), true);
  assert.equal(await taggedHandle(page), null);
  assert.deepEqual(problems, []);
}

async function knowsItsViewer({ page }: ScenarioContext): Promise<void> {
  await visit(page, '/@lena.brunner?churn=off&viewer=lena.brunner');
  await showsHandle(page, 'lena.brunner');
  assert.equal(
    await page.$eval('[data-e2e="profile-icon"]', (link) => link.getAttribute('href')),
    '/@lena.brunner',
  );
  const viewer = await page.evaluate(() => {
    const text = document.getElementById('__UNIVERSAL_DATA_FOR_REHYDRATION__')?.textContent ?? '{}';
    return JSON.parse(text).__DEFAULT_SCOPE__['webapp.app-context'].user.uniqueId;
  });
  assert.equal(viewer, 'lena.brunner');
}

/** What the replica's other pages promise. */
export const scenarios: readonly Scenario[] = [
  { name: 'replica: private, missing and empty are told', browser: ALONE, run: tellsStates },
  { name: 'replica: walls stand where TikTok puts them', browser: ALONE, run: putsUpWalls },
  { name: 'replica: older containers', browser: ALONE, run: servesOlderContainers },
  { name: 'replica: feed, film, comments, search', browser: ALONE, run: leadsFromPageToPage },
  { name: 'replica: somebody may be logged in', browser: ALONE, run: knowsItsViewer },
];
