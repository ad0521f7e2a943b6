// Accounts in lists: who is marked under a video and who is not, the card behind a mark, and that a mark is never on the wrong
// row, never in the way, and never left behind. The other surfaces are in surfaces.ts.

import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { axe } from '../axe.ts';
import { castVideo, focusMark, IMPOSTOR, UNDER_THE_VIDEO } from '../cast-video.ts';
import { complaints } from '../expected-marks.ts';
import { markedBeside, waitForMarks } from '../marked-accounts.ts';
import { expectNoneWrong, marksOn, watchMarks } from '../marks.ts';
import { movedBy } from '../moved-by-marks.ts';
import { openCardText, pressInOpenCard } from '../opened-card.ts';
import { until } from '../popup.ts';
import { said } from '../said.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import { settlesRight } from '../shown-cards.ts';
import { COMMENTS } from '../surface-table.ts';
import { follow, press, scrollTo, visit } from '../visit.ts';

/** A page's own script leaves little time for frames: only then browsers were seen to forget the last word on a card. */
const BUSY_AND_REST_MS = [45, 15] as const;

function longVideo({ site }: ScenarioContext): string {
  return `/@juna.falkenried/video/${site.catalog.crowd.author.posts[0]?.id}`;
}

const marked: Scenario = {
  name: 'lists: impostors, fans and typed checks under a video are marked, everybody else is not',
  async run(context) {
    const { page, problems, shot } = context;
    await visit(page, castVideo(context));
    await waitForMarks(page, UNDER_THE_VIDEO);
    for (const { row, of } of await marksOn(page)) assert.equal(row, of);
    await shot('lists-video');
    // The author answers an impostor in the first thread, and is no look-alike for that.
    await press(page, '[data-e2e="view-more-1"]');
    await page.waitForSelector('[data-e2e="comment-username-2"]');
    await sleep(500);
    assert.deepEqual(await markedBeside(page, UNDER_THE_VIDEO), []);
    assert.deepEqual(problems, []);
  },
};

const card: Scenario = {
  name: 'lists: the card by keyboard and by mouse, without following the link that the name is',
  async run(context) {
    const { page, shot } = context;
    await visit(page, castVideo(context));
    await waitForMarks(page, UNDER_THE_VIDEO);
    const { url } = { url: page.url() };
    assert.ok(await page.evaluate(focusMark, IMPOSTOR));
    await page.keyboard.press('Enter');
    await until(async () => (await openCardText(page)) !== null, 'Enter opens no card');
    const text = (await openCardText(page)) ?? '';
    assert.match(text, /@juna\.falkenried_official/);
    assert.ok(text.includes('@juna.falkenried'), text);
    assert.deepEqual(await axe(page, ['ticklens-badge[data-finding]']), []);
    await shot('lists-card');
    await page.keyboard.press('Escape');
    await until(async () => (await openCardText(page)) === null, 'Esc does not close the card');
    const box = await page.evaluate(() => {
      const chip = document.activeElement?.shadowRoot?.activeElement?.getBoundingClientRect();
      return chip ? { x: chip.x + chip.width / 2, y: chip.y + chip.height / 2, height: chip.height } : null;
    });
    assert.ok(box, 'the focus is not given back to the mark');
    assert.ok(box.height >= 24, `the mark is only ${box.height} px high`);
    await page.mouse.click(box.x, box.y);
    await until(async () => (await openCardText(page)) !== null, 'a click opens no card');
    await page.mouse.click(box.x, box.y);
    await until(async () => (await openCardText(page)) === null, 'a second click does not close it');
    assert.equal(page.url(), url);
  },
};

const decided: Scenario = {
  name: 'lists: “not a look-alike” in the card, undone there, and done again: the mark goes',
  browser: { fresh: true },
  async run(context) {
    const { page } = context;
    await visit(page, castVideo(context));
    await waitForMarks(page, UNDER_THE_VIDEO);
    await page.evaluate(focusMark, IMPOSTOR);
    await page.keyboard.press('Enter');
    await until(async () => (await openCardText(page)) !== null, 'no card');
    await pressInOpenCard(page, said('badge.choice.dismiss'));
    await until(
      async () => (await openCardText(page))?.includes(said('badge.choice.undo')) ?? false,
      'no undo',
    );
    await pressInOpenCard(page, said('badge.choice.undo'));
    await until(
      async () => (await openCardText(page))?.includes(said('badge.choice.dismiss')) ?? false,
      'not undone',
    );
    await page.keyboard.press('Escape');
    await sleep(500);
    await waitForMarks(page, UNDER_THE_VIDEO);
    await page.evaluate(focusMark, IMPOSTOR);
    await page.keyboard.press('Enter');
    await until(async () => (await openCardText(page)) !== null, 'no card');
    await pressInOpenCard(page, said('badge.choice.dismiss'));
    await sleep(500);
    await page.keyboard.press('Escape');
    await waitForMarks(
      page,
      UNDER_THE_VIDEO.filter((mark) => !mark.startsWith(IMPOSTOR)),
    );
  },
};

const recycled: Scenario = {
  name: 'lists: 300 comments scrolled through the same rows, and no mark in another’s row in any frame',
  async run(context) {
    const { page } = context;
    await visit(page, longVideo(context));
    await until(async () => (await marksOn(page)).length > 0, 'nobody is marked');
    await watchMarks(page);
    await scrollTo(page, 300);
    await scrollTo(page, 0);
    await until(async () => (await marksOn(page)).length > 2, 'nobody is marked after scrolling back');
    await expectNoneWrong(page, 20);
  },
};

const stopped: Scenario = {
  name: 'lists: who comes up last before the page stands still is marked, on a page that is slow',
  async run(context) {
    const { page } = context;
    await visit(page, longVideo(context));
    await page.evaluate(
      (busy, rest) => {
        setInterval(() => {
          const end = performance.now() + busy;
          while (performance.now() < end);
        }, busy + rest);
      },
      ...BUSY_AND_REST_MS,
    );
    for (const stop of [30, 118, 171, 224, 171, 118, 30, 118, 171]) {
      await scrollTo(page, stop);
      await settlesRight(page, COMMENTS.name, (cards) => complaints(cards, COMMENTS), `at entry ${stop}`);
    }
  },
};

const walked: Scenario = {
  name: 'lists: from video to video and search and back, and no mark is left over',
  async run(context) {
    const { page } = context;
    await visit(page, castVideo(context));
    await waitForMarks(page, UNDER_THE_VIDEO);
    await watchMarks(page);
    for (const path of [
      '/search/user?q=juna%20falkenried',
      longVideo(context),
      '/foryou',
      '/@lena.brunner',
    ]) {
      await follow(page, path);
      await sleep(300);
    }
    await follow(page, castVideo(context));
    await waitForMarks(page, UNDER_THE_VIDEO);
    await expectNoneWrong(page, 20);
  },
};

const still: Scenario = {
  name: 'lists: nothing on the page moves for a mark',
  async run(context) {
    const { page, shot } = context;
    const paths = [
      castVideo(context, '?side=cast'),
      castVideo(context, '?side=cast&dir=rtl'),
      '/search/user?q=juna%20falkenried&side=cast',
      '/search?q=juna%20falkenried',
      '/foryou?side=cast',
      '/explore',
    ];
    for (const [place, path] of paths.entries()) {
      await visit(page, path);
      await until(async () => (await marksOn(page)).length > 0, `nobody is marked on ${path}`, 20_000);
      await sleep(400);
      await shot(`lists-still-${place}`);
      assert.deepEqual(await movedBy(page), [], path);
    }
  },
};

export const scenarios: readonly Scenario[] = [marked, card, decided, recycled, stopped, walked, still];
