// Attempts to bring one page's answers onto the next, each made certain: TikTok's answers held back until another page stands there,
// a background that is busy while rows become somebody else's, a handle that passes to another account, and pages that the
// browser kept for the way back.

import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { castVideo, focusMark, IMPOSTOR, UNDER_THE_VIDEO } from '../cast-video.ts';
import { allowedOn, complaints } from '../expected-marks.ts';
import { waitForMarks } from '../marked-accounts.ts';
import { expectNoneWrong, marksOn, watchMarks } from '../marks.ts';
import { openCardText, pressInOpenCard } from '../opened-card.ts';
import { until } from '../popup.ts';
import { said } from '../said.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import type { Session } from '../session.ts';
import { settlesRight } from '../shown-cards.ts';
import { COMMENTS, MOVED, type Shown, SURFACES } from '../surface-table.ts';
import { back, follow, forward, scrollTo, visit } from '../visit.ts';

const BUSY_MS = 700;
const WITHOUT_IMPOSTOR = UNDER_THE_VIDEO.filter((mark) => !mark.startsWith(`${IMPOSTOR}:`));

function people(): Shown {
  const shown = SURFACES.find(({ surface }) => surface === 'people found');
  if (!shown) throw new Error('no people found');
  return shown;
}

async function settles(page: Page, shown: Shown, where: string): Promise<void> {
  await settlesRight(page, shown.name, (cards) => complaints(cards, shown), where);
}

/**
 * Under her video the author is copied by people who, in a search for somebody else, copy nobody. Each page in turn is left with
 * its answer on the way, which comes once the other is marked.
 */
async function comesLate(context: ScenarioContext): Promise<void> {
  const { page, site } = context;
  const found = people();
  const video = { ...COMMENTS, path: () => castVideo(context) };
  const turns = [
    { left: video, next: found, held: '/api/comment/list/' },
    { left: found, next: video, held: '/api/search/user/full/' },
  ];
  await visit(page, '/login');
  for (const { left, next, held } of [...turns, ...turns]) {
    const hold = site.hold(({ pathname }) => pathname === held);
    try {
      await follow(page, left.path(context), { hurried: true });
      await until(async () => hold.waiting() > 0, `nobody asks for ${held}`);
      await follow(page, next.path(context), { hurried: true });
      await page.waitForSelector(next.name);
      await watchMarks(page, allowedOn([next]));
      await settles(page, next, `before the answer of the page before, on ${next.surface}`);
    } finally {
      hold.release();
    }
    await site.quiet();
    await settles(page, next, `after the answer of the page before, on ${next.surface}`);
    await expectNoneWrong(page);
  }
}

/** Keeps the background from doing anything for a while; what is asked of it meanwhile is answered afterwards. */
async function keepBusy({ session, kind }: ScenarioContext, own: Page): Promise<void> {
  const busy = `{ const end = Date.now() + ${BUSY_MS}; while (Date.now() < end); }`;
  if (kind === 'firefox') {
    // Its background has a page, on the same thread as the extension's others.
    await own.evaluate(busy);
    return;
  }
  await (await workerOf(session))?.evaluate(busy);
}

async function workerOf({ browser, extensionBase }: Session) {
  const target = browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith(`${extensionBase}/`));
  return target?.worker();
}

/** Questions are on the way while rows become others'. */
async function movesMeanwhile(context: ScenarioContext): Promise<void> {
  const { page, session } = context;
  const own = await session.newPage();
  await own.goto(`${session.extensionBase}/icon/16.png`, { waitUntil: [] });
  await page.bringToFront();
  const side = MOVED.filter(({ path }) => path === MOVED[0]?.path);
  await visit(page, MOVED[0]?.path ?? '');
  await page.waitForSelector(MOVED[0]?.name ?? '');
  await watchMarks(page, allowedOn(side));
  for (let round = 0; round < 4; round += 1) {
    const busy = keepBusy(context, own);
    // A question gathers others for a moment before it is sent.
    for (const pause of [0, 30, 120, 200]) {
      await page.evaluate('replicaRecycleCards()');
      await sleep(pause);
    }
    await busy;
  }
  for (const moved of side) {
    await page.$eval(moved.name, (element) => element.scrollIntoView({ block: 'start' }));
    await settlesRight(page, moved.name, (cards) => complaints(cards, moved), moved.surface);
  }
  await expectNoneWrong(page);
  await visit(page, COMMENTS.path(context));
  await watchMarks(page, allowedOn([COMMENTS]));
  for (const entry of [12, 118, 171, 0]) {
    const busy = keepBusy(context, own);
    await scrollTo(page, entry, 1_500);
    await busy;
  }
  await settles(page, COMMENTS, 'back at the top');
  await expectNoneWrong(page);
  await own.close();
}

async function dismiss(page: Page, handle: string): Promise<void> {
  await page.evaluate(focusMark, handle);
  await page.keyboard.press('Enter');
  await until(async () => (await openCardText(page)) !== null, 'no card');
  await pressInOpenCard(page, said('badge.choice.dismiss'));
  await until(
    async () => (await openCardText(page))?.includes(said('badge.choice.undo')) ?? false,
    'not dismissed',
  );
  await page.keyboard.press('Escape');
}

/** A decision is about an account: whoever has its handle next is another, on the same page and on a fresh one. */
async function passesOn(context: ScenarioContext): Promise<void> {
  const { page, site } = context;
  const video = castVideo(context);
  await visit(page, video);
  await waitForMarks(page, UNDER_THE_VIDEO);
  await dismiss(page, IMPOSTOR);
  await waitForMarks(page, WITHOUT_IMPOSTOR);
  const passBack = site.passOn(IMPOSTOR);
  try {
    await follow(page, '/login');
    await follow(page, video);
    await waitForMarks(page, UNDER_THE_VIDEO);
    await visit(page, video);
    await waitForMarks(page, UNDER_THE_VIDEO);
  } finally {
    passBack();
  }
  await visit(page, video);
  await page.waitForSelector(COMMENTS.name);
  await waitForMarks(page, WITHOUT_IMPOSTOR);
}

/** A page that comes back as it was left shows what holds now. */
async function comesBack(context: ScenarioContext): Promise<void> {
  const { page } = context;
  await visit(page, castVideo(context, '?keep=on'));
  await waitForMarks(page, UNDER_THE_VIDEO);
  await page.evaluate('window.ticklensKept = true');
  await watchMarks(page, allowedOn([COMMENTS]));
  await visit(page, castVideo(context, '?keep=on&side=cast'));
  await page.waitForSelector(COMMENTS.name);
  await until(async () => (await marksOn(page)).some(({ of }) => of === IMPOSTOR), 'no mark');
  await dismiss(page, IMPOSTOR);
  await until(
    async () => !(await marksOn(page)).some(({ of, row }) => of === IMPOSTOR && row === IMPOSTOR),
    'still marked',
  );
  await back(page);
  await page.waitForFunction(() => location.search === '?keep=on' && document.readyState === 'complete');
  assert.equal(
    await page.evaluate('window.ticklensKept === true'),
    true,
    'the browser did not keep the page',
  );
  await waitForMarks(page, WITHOUT_IMPOSTOR);
  await expectNoneWrong(page);
  await forward(page);
  await page.waitForFunction(() => location.search.includes('side=cast'));
  await page.waitForSelector(COMMENTS.name);
  await waitForMarks(page, WITHOUT_IMPOSTOR);
}

export const scenarios: readonly Scenario[] = [
  { name: 'stale lists: answers held until another page is marked', run: comesLate },
  { name: 'stale lists: a busy background while rows become others’', run: movesMeanwhile },
  { name: 'stale lists: a handle that passes to another account', browser: { fresh: true }, run: passesOn },
  { name: 'stale lists: a page kept for the way back', browser: { fresh: true }, run: comesBack },
];
