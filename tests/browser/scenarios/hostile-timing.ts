// Attempts to make lists say something wrong: answers that come when their page is gone, a background that ends every second,
// and hundreds of people who are nobody in particular.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Crowd } from '../../site/crowd/crowd.ts';
import { expectNoneWrong, seenMarks, settlesRight, watchMarks } from '../marks.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import type { Session } from '../session.ts';
import { stopBackground } from '../stop-background.ts';
import { complaints, SURFACES } from '../surface-table.ts';
import { follow, scrollTo, visit } from '../visit.ts';

const KILL_EVERY_MS = 1_000;
/** Slow enough that every card stands on the screen for some frames. */
const PIXELS_A_FRAME = 60;
const MOST_ORDINARY_FINDINGS = 1;

function comments() {
  const shown = SURFACES.find(({ surface }) => surface === 'comments');
  if (!shown) throw new Error('no surface of comments');
  return shown;
}

function film({ author }: Crowd, place: number): string {
  return `/@${author.handle}/video/${author.posts[place]?.id}`;
}

/** Lists of the cast in turn, each left at another moment of its answers' way: before them, in the middle, after. */
function leavesEarly(slowMs: number): Scenario {
  return {
    name: `hostile timing: answers of ${slowMs} ms that come when their page is gone`,
    async run({ page, site }) {
      const { crowd } = site.catalog;
      await visit(page, `/login?slow=${slowMs}&churn=off`);
      await watchMarks(page);
      const paths = [
        film(crowd, 2),
        '/search/user?q=mara%20okafor',
        '/@juna.falkenried',
        film(crowd, 1),
        '/explore',
        '/@mara.okafor',
        '/tag/glass',
      ];
      for (let step = 0; step < 42; step += 1) {
        // A step and a list share no rhythm: each list is left at every moment once.
        await follow(page, paths[step % paths.length] ?? '/', { hurried: true });
        await sleep(slowMs * (0.4 + (step % 6) * 0.25));
      }
      await follow(page, film(crowd, 2), { hurried: true });
      await marksComments(page, 'after the last step');
      await expectNoneWrong(page);
    },
  };
}

async function marksComments(page: Page, where: string): Promise<void> {
  const shown = comments();
  await settlesRight(page, shown.name, (cards) => complaints(cards, shown), where);
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

/**
 * A background that is ended before it has started, as on a busy machine, cannot answer: meanwhile nobody may be marked wrongly,
 * and once it is left alone everybody has to be marked, without anything being done on the page.
 */
async function survivesKills({ page, site, session }: ScenarioContext): Promise<void> {
  const { crowd } = site.catalog;
  await visit(page, film(crowd, 0));
  await watchMarks(page);
  const stop = killing(session);
  let kills = 0;
  try {
    for (const entry of [40, 118, 171]) {
      await scrollTo(page, entry, PIXELS_A_FRAME);
      await marksNobodyWrongly(page, `at entry ${entry}`);
    }
    await follow(page, film(crowd, 2));
    await marksNobodyWrongly(page, 'on the next film');
    await sleep(3 * KILL_EVERY_MS);
  } finally {
    kills = await stop();
  }
  if (kills < 10) throw new Error(`the background was ended ${kills} times only`);
  await marksComments(page, 'once it is left alone');
  await scrollTo(page, 8);
  await marksComments(page, 'further down');
  await expectNoneWrong(page);
}

async function marksNobodyWrongly(page: Page, where: string): Promise<void> {
  const shown = comments();
  const wrong: Parameters<typeof settlesRight>[2] = (cards) =>
    complaints(
      cards.filter(({ mark }) => mark !== null),
      shown,
    );
  await settlesRight(page, shown.name, wrong, where);
}

async function survivesSleep({ page, site, session }: ScenarioContext): Promise<void> {
  const { crowd } = site.catalog;
  const own = await session.newPage();
  await own.goto(`${session.extensionBase}/icon/16.png`, { waitUntil: [] });
  await page.bringToFront();
  await visit(page, film(crowd, 0));
  await watchMarks(page);
  let slept = 0;
  for (const entry of [0, 12, 24, 118, 171, 224]) {
    await sleep(2_500);
    if (await own.evaluate('browser.extension.getBackgroundPage() === null')) slept += 1;
    await scrollTo(page, entry);
    await marksComments(page, `at entry ${entry}`);
  }
  await own.close();
  if (slept < 4) throw new Error(`the background slept ${slept} times only`);
  await expectNoneWrong(page);
}

async function leavesOrdinaryPeopleAlone({ page, site }: ScenarioContext): Promise<void> {
  const { crowd } = site.catalog;
  await visit(page, film(crowd, 1));
  await watchMarks(page);
  await scrollTo(page, 500, PIXELS_A_FRAME);
  await sleep(1_000);
  const { marked } = await seenMarks(page);
  if (marked.length > MOST_ORDINARY_FINDINGS)
    throw new Error(`${marked.length} findings on 500 ordinary people: ${marked.join(', ')}`);
  // The very same page marks those who are not ordinary.
  await follow(page, film(crowd, 2));
  await marksComments(page, 'on the cast');
  await expectNoneWrong(page);
}

export const scenarios: readonly Scenario[] = [
  leavesEarly(120),
  leavesEarly(400),
  {
    name: 'hostile timing: the background is ended every second',
    // Only there can it be ended from outside.
    only: ['chromium'],
    browser: { fresh: true },
    run: survivesKills,
  },
  {
    name: 'hostile timing: the background falls asleep all the time',
    // Only there can its patience be set.
    only: ['firefox'],
    browser: { backgroundIdleMs: 1_000 },
    run: survivesSleep,
  },
  { name: 'hostile timing: five hundred ordinary people', run: leavesOrdinaryPeopleAlone },
];
