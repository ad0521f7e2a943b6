// On every surface that is a list: who is marked and who is not, for what, and whether the card behind the mark names the right two; on fresh
// cards and on elements that showed somebody else before. What is right is said in ../expected-marks.ts.

import { CAST } from '../../site/crowd/cast.ts';
import { allowedOn, type Choice } from '../expected-marks.ts';
import { watchMarks } from '../marks.ts';
import { said } from '../said.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import type { ShownCard } from '../shown-cards.ts';
import { checksOf, ends } from '../surface-checks.ts';
import { COMMENTS, MOVED, type Moved, type Shown, SINGLES, SURFACES } from '../surface-table.ts';
import { press, scrollTo, visit } from '../visit.ts';
import { marksSingles } from './surfaces-single.ts';

function marksRows(shown: Shown, choice?: Choice) {
  return async (context: ScenarioContext) => {
    const { page } = context;
    await visit(page, shown.path(context));
    if (shown.open) await press(page, shown.open);
    await page.waitForSelector(shown.name);
    await watchMarks(page, allowedOn([shown], choice));
    const checks = checksOf(page, shown, choice);
    let cards: readonly ShownCard[] = [];
    for (const stop of shown.stops) {
      await scrollTo(page, stop);
      cards = await checks.check(`at entry ${stop}`);
    }
    // An element that showed somebody else before.
    await checks.openLast(cards);
    await ends(page, checks);
  };
}

function marksMoved(moved: Moved) {
  return async ({ page }: ScenarioContext) => {
    const { path, name, move } = moved;
    await visit(page, path);
    await page.waitForSelector(name);
    await watchMarks(page, allowedOn(MOVED.filter((one) => one.path === path)));
    const checks = checksOf(page, moved);
    for (let round = 0; round < CAST.length; round += 1) {
      if (round > 0) await page.evaluate(move);
      await page.$eval(name, (element) => element.scrollIntoView({ block: 'start' }));
      const cards = await checks.check(`after ${round} moves`);
      if (round > 0) await checks.openLast(cards);
      if (round >= 3 && checks.missed().length === 0) break;
    }
    await ends(page, checks);
  };
}

/** Where the person wants it, accounts with the badge are marked where TikTok draws none. */
async function marksBadges(context: ScenarioContext): Promise<void> {
  const { page, session } = context;
  const own = await session.newPage();
  await own.goto(`${session.extensionBase}/settings.html`, { waitUntil: [] });
  await own.waitForSelector('#marks-badges');
  await own.evaluate(() => document.getElementById('marks-badges')?.click());
  await own.waitForSelector('#marks-badges:checked');
  await own.waitForFunction(
    (text) =>
      [...document.querySelectorAll('[role="status"]')].some(({ textContent }) => textContent === text),
    {},
    said('settings.saved'),
  );
  await own.close();
  await page.bringToFront();
  const choice = { marksBadges: true };
  const bare = SURFACES.filter(({ drawsBadge }) => drawsBadge === false);
  for (const shown of [...bare, COMMENTS])
    await marksRows({ ...shown, stops: shown.stops.slice(0, 6) }, choice)(context);
  for (const single of SINGLES.filter(({ drawsBadge }) => drawsBadge === false))
    await marksSingles(single, choice)(context);
}

export const scenarios: readonly Scenario[] = [
  ...SURFACES.map((shown) => ({ name: `surfaces: ${shown.surface}`, run: marksRows(shown) })),
  ...MOVED.map((moved) => ({ name: `surfaces: ${moved.surface}`, run: marksMoved(moved) })),
  {
    name: 'surfaces: genuine badges where TikTok draws none',
    browser: { fresh: true },
    run: marksBadges,
  },
];
