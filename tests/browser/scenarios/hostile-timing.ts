// Attempts to make lists say something wrong: answers that come when their page is gone, and hundreds of people who are nobody
// in particular. A background that ends is background-ends.ts's matter.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Crowd } from '../../site/crowd/crowd.ts';
import { complaints } from '../expected-marks.ts';
import { expectNoneWrong, seenMarks, watchMarks } from '../marks.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import { settlesRight } from '../shown-cards.ts';
import { COMMENTS } from '../surface-table.ts';
import { follow, scrollTo, visit } from '../visit.ts';

/** Slow enough that every card stands on the screen for some frames. */
const PIXELS_A_FRAME = 60;
const MOST_ORDINARY_FINDINGS = 1;

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
  await settlesRight(page, COMMENTS.name, (cards) => complaints(cards, COMMENTS), where);
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
  { name: 'hostile timing: five hundred ordinary people', run: leavesOrdinaryPeopleAlone },
];
