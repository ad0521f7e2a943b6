// The replica's long lists by themselves, without the extension: few elements that show many people in turn.

import assert from 'node:assert/strict';
import { CAST } from '../../site/crowd/cast.ts';
import type { Scenario, ScenarioContext, Wishes } from '../scenario.ts';
import { countOf, press, scrollTo, textOf, visit } from '../visit.ts';

const ALONE: Wishes = { extension: false };

/** A long list: where it is, what names somebody in it, and how far it goes. */
interface Listed {
  readonly what: string;
  readonly path: (context: ScenarioContext) => string;
  readonly open?: string;
  readonly name: string;
  readonly entries: number;
  readonly atMost: number;
}

function firstPost({ site }: ScenarioContext): string {
  return site.catalog.crowd.author.posts[0]?.id ?? '';
}

const AUTHOR_FOUND = encodeURIComponent('juna falkenried');

const LISTS: readonly Listed[] = [
  {
    what: '1,000 comments',
    path: (context) => `/@juna.falkenried/video/${firstPost(context)}`,
    name: '[data-e2e="comment-username-1"]',
    entries: 1_000,
    atMost: 18,
  },
  {
    what: '200 people found',
    path: () => `/search/user?q=${AUTHOR_FOUND}`,
    name: '[data-e2e="search-user-unique-id"]',
    entries: 200,
    atMost: 18,
  },
  {
    what: '200 films found',
    path: () => `/search?q=${AUTHOR_FOUND}`,
    name: '[data-e2e="search-card-user-unique-id"]',
    entries: 200,
    atMost: 18,
  },
  {
    what: '300 films in the feed',
    path: () => '/foryou',
    name: '[data-e2e="video-author-uniqueid"]',
    entries: 300,
    atMost: 5,
  },
  {
    what: '400 followers',
    path: () => '/@juna.falkenried?churn=off',
    open: '[data-e2e="followers-count"]',
    name: '[class*="--DivUserListContainer"] [class*="--PUniqueId"]',
    entries: 400,
    atMost: 18,
  },
  {
    what: 'explore',
    path: () => '/explore',
    name: '[data-e2e="explore-card-user-unique-id"]',
    entries: 120,
    atMost: 24,
  },
];

function recycles({ path, open, name, entries, atMost }: Listed) {
  return async (context: ScenarioContext) => {
    const { page, problems } = context;
    await visit(page, path(context));
    if (open) await press(page, open);
    await page.waitForSelector(name);
    await page.evaluate((selector) => {
      for (const element of document.querySelectorAll(selector)) Object.assign(element, { isOld: true });
    }, name);
    const before = await textOf(page, name);
    await scrollTo(page, entries, 1_500);
    const last = await page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('[data-index]')].map((row) =>
          Number(row.getAttribute('data-index')),
        ),
      ),
    );
    assert.equal(last, entries - 1, 'the last entry is shown at the end');
    assert.equal(await countOf(page, name), atMost);
    assert.notEqual(await textOf(page, name), before);
    const kept = await page.$$eval(name, (all) => all.filter((element) => 'isOld' in element).length);
    assert.ok(kept > 0, 'elements are used again');
    assert.deepEqual(problems, []);
  };
}

async function keepsForeignElements({ page, site }: ScenarioContext): Promise<void> {
  const { author } = site.catalog.crowd;
  await visit(page, `/@${author.handle}/video/${author.posts[0]?.id}`);
  await page.waitForSelector('[data-e2e="comment-username-1"]');
  await page.$eval('[data-e2e="comment-username-1"]', (name) =>
    name.append(document.createElement('x-guest')),
  );
  await scrollTo(page, 200, 1_500);
  assert.equal(await countOf(page, '[data-e2e="comment-username-1"] > x-guest'), 1);
  assert.equal(await countOf(page, 'x-guest:empty'), 1);
}

async function opensThreads({ page, site }: ScenarioContext): Promise<void> {
  const { author, cast } = site.catalog.crowd;
  await visit(page, `/@${author.handle}/video/${author.posts[0]?.id}`);
  await press(page, '[data-e2e="view-more-1"]');
  await page.waitForSelector('[data-e2e="comment-username-2"]');
  assert.equal(await countOf(page, '[class*="--DivReplyContainer"] [data-e2e="comment-username-2"]'), 3);
  const links = await page.$$eval('[data-e2e="comment-avatar-2"]', (all) =>
    all.map((one) => one.getAttribute('href')),
  );
  assert.ok(links.includes(`/@${author.handle}`), 'the author answers');
  assert.equal(cast.length, CAST.length);
}

/** What the replica's long lists promise to every other scenario. */
export const scenarios: readonly Scenario[] = [
  ...LISTS.map((list) => ({
    name: `replica: ${list.what}, in elements that are used again`,
    browser: ALONE,
    run: recycles(list),
  })),
  { name: 'replica: recycling leaves foreign elements alone', browser: ALONE, run: keepsForeignElements },
  { name: 'replica: threads open', browser: ALONE, run: opensThreads },
];
