// Marks and their cards where the system chooses every colour, as people with low vision have it: nothing is told by colours of ours alone.

import assert from 'node:assert/strict';
import { axe } from '../axe.ts';
import { castVideo, focusMark, IMPOSTOR, UNDER_THE_VIDEO } from '../cast-video.ts';
import { lostOn } from '../forced-colors.ts';
import { waitForMarks } from '../marked-accounts.ts';
import { openCardText } from '../opened-card.ts';
import { until } from '../popup.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import { visit } from '../visit.ts';

const MARKS = ['ticklens-badge[data-finding]'];
/** More than what can have the focus before the first comment. */
const TABS_AT_MOST = 150;

async function stays(context: ScenarioContext): Promise<void> {
  const { page, shot } = context;
  await visit(page, castVideo(context));
  await waitForMarks(page, UNDER_THE_VIDEO);
  assert.ok(
    await page.evaluate(() => matchMedia('(forced-colors: active)').matches),
    'colours are not forced',
  );
  assert.deepEqual(await lostOn(page), [], 'marks');
  assert.deepEqual(await axe(page, MARKS), []);
  let isReached = false;
  for (let press = 0; press < TABS_AT_MOST && !isReached; press += 1) {
    await page.keyboard.press('Tab');
    isReached = await page.evaluate(
      () => document.activeElement?.matches('ticklens-badge[data-finding]') ?? false,
    );
  }
  assert.ok(isReached, 'no mark is reached by Tab');
  assert.deepEqual(await lostOn(page), [], 'a mark with the focus');
  await shot('lists-forced-colors');
  assert.ok(await page.evaluate(focusMark, IMPOSTOR));
  await page.keyboard.press('Enter');
  await until(async () => (await openCardText(page)) !== null, 'Enter opens no card');
  assert.deepEqual(await lostOn(page), [], 'card');
  assert.deepEqual(await axe(page, MARKS), []);
  await shot('lists-forced-colors-card');
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'forced colours: marks, their focus and their card are told without any colour of ours',
    browser: { forcedColors: true },
    run: stays,
  },
];
