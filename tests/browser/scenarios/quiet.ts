// The extension asks for nothing: the replica's request log of a walk equals that of the same walk without it.

import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { load, openCard, waitForChip } from '../extension-page.ts';
import { builtExtension, launch } from '../launch.ts';
import { said } from '../said.ts';
import { requestLines, type Scenario, type ScenarioContext } from '../scenario.ts';
import type { Session } from '../session.ts';
import { follow } from '../visit.ts';

const WALK = [
  'lena.brunner',
  'duo1ingo_official',
  'kettle.and.crate',
  'hush.workshop',
  'nobody.here',
  'mara.okafor',
];
const SETTLE_MS = 900;
const MIN_REQUESTS = 15;

async function takeWalk(page: Page): Promise<void> {
  await page.goto('https://www.tiktok.com/foryou', { waitUntil: 'load' });
  await sleep(SETTLE_MS);
  await load(page, 'noor.alsahra', '?churn=off');
  await sleep(SETTLE_MS);
  for (const handle of WALK) {
    await follow(page, `/@${handle}`);
    await sleep(SETTLE_MS);
  }
}

/** On the last profile of the walk: everything a person can open is opened. */
async function openEverything(session: Session, page: Page): Promise<void> {
  await waitForChip(page, 'mara.okafor', said('badge.chip.present'));
  await openCard(page);
  const popup = await session.openPopup(page);
  await popup.waitForText(said('badge.sentence.present'));
  await popup.close();
  await sleep(SETTLE_MS);
}

async function requestsOfWalk(
  { site, kind }: ScenarioContext,
  withExtension: boolean,
): Promise<readonly string[]> {
  const session = await launch(kind, { site, extensionDir: withExtension ? builtExtension(kind) : null });
  try {
    const page = await session.newPage();
    site.clearRequests();
    await takeWalk(page);
    if (withExtension) await openEverything(session, page);
    return requestLines(site);
  } finally {
    await session.close();
  }
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'request log: the same with and without the extension',
    async run(context) {
      const without = await requestsOfWalk(context, false);
      const withIt = await requestsOfWalk(context, true);
      assert.ok(without.length >= MIN_REQUESTS, `only ${without.length} requests were made`);
      assert.deepEqual(withIt, without);
    },
  },
];
