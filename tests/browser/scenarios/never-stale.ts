// The worst bug there is: account A's verdict on account B. Watches every frame of many navigations for it.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { PEOPLE } from '../expected-people.ts';
import { chipOf, load, waitForChip } from '../extension-page.ts';
import { until } from '../popup.ts';
import { said } from '../said.ts';
import type { Scenario } from '../scenario.ts';
import { follow } from '../visit.ts';

interface Watched {
  ticklensWrong: string[];
  ticklensFrames: number;
}

/** A verdict on what came late may come later still. */
const HELD_MS = 500;

/** Looks at each frame before it is painted: a chip that speaks must speak of address and header. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = window as unknown as Watched; // Our own two fields on the test page's window.
    seen.ticklensWrong = [];
    seen.ticklensFrames = 0;
    const look = () => {
      seen.ticklensFrames += 1;
      const hosts = document.querySelectorAll('ticklens-badge:not([data-finding])');
      const label = hosts[0]?.shadowRoot?.querySelector('button')?.getAttribute('aria-label') ?? '';
      const names = label.match(/[a-z0-9_]+(?:[.][a-z0-9_]+)+|user\d+|duo\w+/g) ?? [];
      const address = decodeURIComponent(location.pathname).slice(2);
      const header =
        document.querySelector('[data-e2e="user-page"]')?.textContent ?? document.body.textContent ?? '';
      for (const name of names) {
        if (name !== address) seen.ticklensWrong.push(`${label} at ${address}`);
        else if (!header.includes(name)) seen.ticklensWrong.push(`${label} beside another header`);
      }
      if (hosts.length > 1) seen.ticklensWrong.push(`${hosts.length} hosts`);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

async function expectClean(page: Page): Promise<void> {
  const { wrong, frames } = await page.evaluate(() => {
    const seen = window as unknown as Watched; // As above.
    return { wrong: seen.ticklensWrong.slice(0, 5), frames: seen.ticklensFrames };
  });
  if (wrong.length > 0) throw new Error(`seen in ${frames} frames: ${wrong.join('; ')}`);
  if (frames < 20) throw new Error(`only ${frames} frames were looked at`);
}

function walk(name: string, query: string, waitMs: number): Scenario {
  return {
    name: `never stale: ${name}`,
    async run({ page }) {
      await load(page, 'mara.okafor', query);
      await watchFrames(page);
      for (const { handle } of [...PEOPLE, ...PEOPLE].filter(({ what }) => !what.includes('_'))) {
        await follow(page, `/@${handle}${query}`, { hurried: true });
        await sleep(waitMs);
      }
      await follow(page, `/@lena.brunner${query}`, { hurried: true });
      await waitForChip(page, 'lena.brunner', said('badge.chip.absent'));
      await expectClean(page);
    },
  };
}

/** One profile's own answer is kept back until the next one's chip has spoken. */
const held: Scenario = {
  name: 'never stale: an answer held until the next profile stands there',
  async run({ page, site }) {
    await load(page, 'ilse.quartett', '?churn=off');
    await waitForChip(page, 'ilse.quartett', said('badge.chip.present'));
    await watchFrames(page);
    for (const [left, next, chip] of [
      ['mara.okafor', 'lena.brunner', 'badge.chip.absent'],
      ['lena.brunner', 'kanal.norden', 'badge.chip.present'],
      ['duo1ingo_official', 'kettle.and.crate', 'badge.chip.absent'],
    ] as const) {
      const hold = site.hold(({ pathname, searchParams }) => {
        return pathname === '/api/user/detail/' && searchParams.get('uniqueId') === left;
      });
      try {
        await follow(page, `/@${left}?churn=off`, { hurried: true });
        await until(async () => hold.waiting() > 0, `nobody asks for ${left}`);
        await follow(page, `/@${next}?churn=off`, { hurried: true });
        await waitForChip(page, next, said(chip));
      } finally {
        hold.release();
      }
      await site.quiet();
      await sleep(HELD_MS);
      await waitForChip(page, next, said(chip));
    }
    await expectClean(page);
  },
};

const once: Scenario = {
  name: 'mounted once, however often the page draws its header anew',
  async run({ page }) {
    await load(page, 'mara.okafor');
    await waitForChip(page, 'mara.okafor', said('badge.chip.present'));
    for (let i = 0; i < 40; i += 1) {
      const { hosts } = await chipOf(page);
      if (hosts > 1) throw new Error(`${hosts} chips`);
      await sleep(50);
    }
    await waitForChip(page, 'mara.okafor', said('badge.chip.present'));
  },
};

export const scenarios: readonly Scenario[] = [
  walk('fast clicks', '', 60),
  walk('slow answers', '?slow=200', 90),
  walk('a header that comes late', '?late=150', 120),
  walk('recycled nodes', '?nav=recycle', 100),
  walk('skeleton in between', '?nav=skeleton&slow=80', 100),
  held,
  once,
];
