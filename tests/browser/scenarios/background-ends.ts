// A background that ends every second while somebody scrolls and decides: no mark is ever wrong, nothing that was remembered is
// lost, and a moment after it is left alone everything is there.

import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Crowd } from '../../site/crowd/crowd.ts';
import { focusMark } from '../cast-video.ts';
import { allowedOn, complaints } from '../expected-marks.ts';
import { keptPeople } from '../kept-people.ts';
import { expectNoneWrong, marksOn, seenMarks, watchMarks } from '../marks.ts';
import { openMemoryPage } from '../memory-page.ts';
import { openCardText, pressInOpenCard } from '../opened-card.ts';
import { until } from '../popup.ts';
import { said } from '../said.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import type { Session } from '../session.ts';
import { type ShownCard, settlesRight } from '../shown-cards.ts';
import { stopBackground } from '../stop-background.ts';
import { COMMENTS } from '../surface-table.ts';
import { toolbarOf } from '../toolbar.ts';
import { follow, scrollTo, visit } from '../visit.ts';

const KILL_EVERY_MS = 1_000;
/** Slow enough that every card stands on the screen for some frames. */
const PIXELS_A_FRAME = 60;
/** A question that got lost is asked again within 2.2 s, and a busy machine is given as much. */
const BACK_WITHIN_MS = 5_000;
/** A background that starts slowly, as on a busy machine, may be ended before it can answer, many times in a row. */
const DECIDED_WITHIN_MS = 30_000;
/** Of those marked as the author's look-alikes, whom the person says to be none. */
const DISMISSED = ['juna.falkenried_official', 'junafalkenried77'] as const;
const GENUINE = ['ilse.quartett', 'mara.okafor'] as const;

function film({ author }: Crowd, place: number): string {
  return `/@${author.handle}/video/${author.posts[place]?.id}`;
}

/** Gives what is wrong under the video, where these are no look-alikes by the person's own word. */
function wrongBut(dismissed: readonly string[]) {
  return (cards: readonly ShownCard[]) => [
    ...complaints(
      cards.filter(({ handle }) => !dismissed.includes(handle)),
      COMMENTS,
    ),
    ...cards.flatMap(({ handle, mark }) =>
      mark && dismissed.includes(handle) ? [`a mark on ${handle}, who was dismissed`] : [],
    ),
  ];
}

/** Ends the background every second until it is told to stop, and gives how often. */
function killing(session: Session): () => Promise<number> {
  let goesOn = true;
  let kills = 0;
  const loop = (async () => {
    while (goesOn) {
      await stopBackground(session);
      kills += 1;
      await sleep(KILL_EVERY_MS);
    }
  })();
  return async () => {
    goesOn = false;
    await loop;
    return kills;
  };
}

/** Says in the card of an account that it is no look-alike, as soon as there is one, until its mark is gone. */
async function dismiss(page: Page, handle: string): Promise<void> {
  const isMarked = async () => (await marksOn(page)).some(({ of }) => of === handle);
  await until(isMarked, `${handle} is not marked`, DECIDED_WITHIN_MS);
  await until(
    async () => {
      if ((await openCardText(page)) === null && (await page.evaluate(focusMark, handle)))
        await page.keyboard.press('Enter');
      const text = (await openCardText(page)) ?? '';
      if (text.includes(said('badge.choice.undo'))) return true;
      await pressInOpenCard(page, said('badge.choice.dismiss'));
      return false;
    },
    `${handle} can't be dismissed`,
    DECIDED_WITHIN_MS,
  );
  await page.keyboard.press('Escape');
}

async function survivesKills(context: ScenarioContext): Promise<void> {
  const { page, site, session } = context;
  const { crowd } = site.catalog;
  const allowed = allowedOn([COMMENTS]);
  await visit(page, film(crowd, 0));
  await watchMarks(page, allowed);
  const stop = killing(session);
  let kills = 0;
  try {
    for (const entry of [40, 118, 171]) await scrollTo(page, entry, PIXELS_A_FRAME);
    await follow(page, film(crowd, 2));
    for (const handle of DISMISSED) await dismiss(page, handle);
    await scrollTo(page, 8, PIXELS_A_FRAME);
    await sleep(4 * KILL_EVERY_MS);
  } finally {
    kills = await stop();
  }
  if (kills < 10) throw new Error(`the background was ended ${kills} times only`);
  const wrong = wrongBut(DISMISSED);
  await settlesRight(page, COMMENTS.name, wrong, 'once it is left alone', { settles: BACK_WITHIN_MS });
  await scrollTo(page, 0);
  await settlesRight(page, COMMENTS.name, wrong, 'further up', { settles: BACK_WITHIN_MS });
  await expectNoneWrong(page);

  const own = await openMemoryPage(session);
  const ids = DISMISSED.map((handle) => `id:${site.catalog.find(handle)?.id}`);
  const { dismissed } = await keptPeople(own);
  assert.deepEqual(without(ids, dismissed), [], 'decisions that were made are lost');

  await page.bringToFront();
  for (const where of ['after the last end', 'loaded anew']) {
    if (where === 'loaded anew') await visit(page, film(crowd, 2));
    await watchMarks(page, allowed);
    for (const entry of [8, 0]) {
      await scrollTo(page, entry);
      await settlesRight(page, COMMENTS.name, wrong, `${where}, at ${entry}`);
    }
    await expectNoneWrong(page);
    const count = (await seenMarks(page)).marked.length;
    await until(
      async () => (await toolbarOf(own, page.url())).badge === String(count),
      async () => `${where} the toolbar says ${(await toolbarOf(own, page.url())).badge}, not ${count}`,
    );
  }
  const { marked } = await seenMarks(page);
  const kept = await keptPeople(own);
  assert.deepEqual(without(GENUINE, kept.accounts), [], 'accounts that were met are lost');
  assert.deepEqual(without(marked, kept.findings), [], 'findings that were shown are lost');
  await own.close();
}

function without(wanted: readonly string[], there: readonly string[]): readonly string[] {
  return wanted.filter((one) => !there.includes(one));
}

async function survivesSleep({ page, site, session }: ScenarioContext): Promise<void> {
  const { crowd } = site.catalog;
  const own = await session.newPage();
  await own.goto(`${session.extensionBase}/icon/16.png`, { waitUntil: [] });
  await page.bringToFront();
  await visit(page, film(crowd, 0));
  await watchMarks(page, allowedOn([COMMENTS]));
  let slept = 0;
  for (const entry of [0, 12, 24, 118, 171, 224]) {
    await sleep(2_500);
    if (await own.evaluate('browser.extension.getBackgroundPage() === null')) slept += 1;
    await scrollTo(page, entry);
    await settlesRight(page, COMMENTS.name, wrongBut([]), `at entry ${entry}`);
  }
  await own.close();
  if (slept < 4) throw new Error(`the background slept ${slept} times only`);
  await expectNoneWrong(page);
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'background: ended every second while somebody scrolls and decides',
    // Only there can it be ended from outside.
    only: ['chromium'],
    browser: { fresh: true },
    run: survivesKills,
  },
  {
    name: 'background: falls asleep all the time',
    // Only there can its patience be set.
    only: ['firefox'],
    browser: { backgroundIdleMs: 1_000 },
    run: survivesSleep,
  },
];
