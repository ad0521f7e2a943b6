// Takes a trail again, step by step, and gives what was asked of the replica on the way.

import type { Page } from 'puppeteer-core';
import type { Site } from '../site/server.ts';
import { requestLines } from './requests.ts';
import { keepTrail, type Step, settled } from './trail.ts';
import { back, follow, forward, press, reload, scrollTo, visit } from './visit.ts';

/** Takes the steps on a fresh page, waiting after each until the page has settled, and gives all requests of the walk. */
export async function walkAgain(page: Page, site: Site, steps: readonly Step[]): Promise<readonly string[]> {
  keepTrail(page, site);
  site.clearRequests();
  for (const step of steps) await take(page, step);
  await settled(page, site);
  return requestLines(site);
}

function take(page: Page, step: Step): Promise<void> {
  switch (step.kind) {
    case 'visit':
      return visit(page, step.path);
    case 'follow':
      return follow(page, step.path);
    case 'scroll':
      return scrollTo(page, step.entry, step.pixels);
    case 'press':
      return press(page, step.selector);
    case 'back':
      return back(page);
    case 'forward':
      return forward(page);
    case 'reload':
      return reload(page);
  }
}
