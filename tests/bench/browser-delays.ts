// How long it takes from a card on the screen to the mark on it, with the background awake and with the background stopped before.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { HOST_NAME } from '../../lib/tiktok/markers.ts';
import type { Session } from '../browser/session.ts';
import { stopBackground } from '../browser/stop-background.ts';
import { EXPECTED } from '../browser/surface-table.ts';
import { follow, scrollTo, visit } from '../browser/visit.ts';
import { CAST } from '../site/crowd/cast.ts';
import type { Site } from '../site/server.ts';
import { filmPath, withPage } from './browser-scenes.ts';

const MARKED = CAST.filter(({ role }) => EXPECTED.author[role] === 'mark').map(({ handle }) => handle);
/** A screen further down, so that cards come up that were not even near. */
const STOPS = [0, 8] as const;
const JUMP_PIXELS = 5_000;
const PATIENCE_MS = 5_000;
/** Everything has been asked by then, and a background that is told to stop has stopped. */
const REST_MS = 500;

/** Gives the delays in milliseconds, one for each card that gets a mark, over so many visits. */
export function markDelays(
  session: Session,
  site: Site,
  visits: number,
  isCold: boolean,
): Promise<readonly number[]> {
  return withPage(session, async (page) => {
    await visit(page, '/login');
    await page.evaluate(watchDelays, HOST_NAME, MARKED);
    const delays: number[] = [];
    for (let round = 0; round < visits; round += 1) {
      if (isCold) await putToSleep(session);
      await follow(page, filmPath(site.catalog.crowd.author, 2));
      for (const stop of STOPS) {
        if (isCold && stop > 0) await putToSleep(session);
        await scrollTo(page, stop, JUMP_PIXELS);
        delays.push(...(await delaysSoFar(page)));
      }
      await follow(page, '/login');
      await page.evaluate('ticklensDelays.forget()');
      await site.quiet();
    }
    return delays;
  });
}

/** As after half a minute without a question. Ends in the middle of one are tests/browser's business. */
async function putToSleep(session: Session): Promise<void> {
  await sleep(REST_MS);
  await stopBackground(session);
  await sleep(REST_MS);
}

/** Waits for the marks of what is on the screen, and takes the delays; a mark that never comes counts as the patience. */
async function delaysSoFar(page: Page): Promise<readonly number[]> {
  await page
    .waitForFunction('ticklensDelays.done() && ticklensDelays.found() > 0', {
      timeout: PATIENCE_MS,
      polling: 50,
    })
    .catch(() => undefined);
  return page.evaluate('ticklensDelays.take()') as Promise<readonly number[]>; // What watchDelays gives.
}

/** Runs in the page: looks at every frame which cards have come onto the screen, and which have their mark. */
function watchDelays(host: string, handles: readonly string[]): void {
  const onScreen = new Map<string, { readonly from: number; to: number | null }>();
  /** Each card counts once a visit. */
  const taken = new Set<string>();
  const look = () => {
    const now = performance.now();
    for (const name of document.querySelectorAll('[data-e2e="comment-username-1"]')) {
      const handle = name.closest('a')?.getAttribute('href')?.slice(2) ?? '';
      const { top, bottom } = name.getBoundingClientRect();
      if (!handles.includes(handle) || bottom <= 0 || top >= innerHeight) continue;
      const seen = onScreen.get(handle) ?? { from: now, to: null };
      onScreen.set(handle, seen);
      const card = name.closest('[class*="--DivCommentItemWrapper"]');
      if (seen.to === null && card?.querySelector(host)?.shadowRoot?.querySelector('button')) seen.to = now;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(window, {
    ticklensDelays: {
      found: () => onScreen.size,
      done: () => [...onScreen.values()].every(({ to }) => to !== null),
      take: () => {
        const fresh = [...onScreen].filter(([handle]) => !taken.has(handle));
        for (const [handle] of fresh) taken.add(handle);
        return fresh.map(([, { from, to }]) => (to ?? performance.now()) - from);
      },
      forget: () => {
        onScreen.clear();
        taken.clear();
      },
    },
  });
}
