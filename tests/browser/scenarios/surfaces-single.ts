// Places that show one account at a time: one person after the other, then another in the very same elements. What is right is said in ../expected-marks.ts.

import { setTimeout as sleep } from 'node:timers/promises';
import { CAST } from '../../site/crowd/cast.ts';
import { allowedOn, type Choice } from '../expected-marks.ts';
import { expectNoneWrong, watchMarks } from '../marks.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import { type Checked, checkOne, LATE_MS } from '../surface-checks.ts';
import { SINGLES, type Single } from '../surface-table.ts';
import { follow, scrollTo, visit } from '../visit.ts';

/** One after the other: one of each part, and the first again. */
const IN_TURN: readonly string[] = [
  ...new Map([...CAST].reverse().map(({ handle, role }) => [role, handle])).values(),
];
const [FIRST = ''] = IN_TURN;

export function marksSingles(single: Single, choice?: Choice) {
  return async (context: ScenarioContext) => {
    const { page, site } = context;
    await visit(page, '/login');
    await watchMarks(page, allowedOn([single], choice));
    for (const handle of [...IN_TURN, FIRST]) {
      await follow(page, single.path(context, handle));
      await checkOne(page, single, handle, choice);
    }
    const copy = 'duo1ingo_official';
    await follow(page, single.path(context, copy));
    await checkOne(page, single, copy, choice);
    // The very same elements, without another address.
    for (const [from, to] of [
      [copy, 'lena.brunner'],
      ['lena.brunner', copy],
    ] as const) {
      await page.evaluate(becomes, single.name, namesOf(site, from), namesOf(site, to));
      await checkOne(page, single, to, choice);
    }
    await sleep(LATE_MS);
    await expectNoneWrong(page);
  };
}

interface Names {
  readonly handle: string;
  readonly displayName: string;
}

function namesOf({ catalog }: ScenarioContext['site'], handle: string): Names {
  return { handle, displayName: catalog.find(handle)?.displayName ?? '' };
}

/** Runs in the page: puts somebody else into the elements around a name, text by text. */
function becomes(name: string, from: Names, to: Names): void {
  const element = document.querySelector(name);
  const link = element?.closest('a') ?? element;
  link?.setAttribute('href', `/@${to.handle}`);
  const walk = document.createTreeWalker(link ?? document, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (node.nodeValue === from.handle) node.nodeValue = to.handle;
    else if (node.nodeValue === from.displayName) node.nodeValue = to.displayName;
  }
}

/** The card that pops up over a picture: one element after the other, then another person in the same. */
async function marksHoverCard({ page, site }: ScenarioContext): Promise<void> {
  const { author, cast } = site.catalog.crowd;
  const surface: Checked = {
    name: '[data-e2e="user-card-username"]',
    around: 'author',
    showsNames: true,
  };
  await visit(page, `/@${author.handle}/video/${author.posts[2]?.id}`);
  await watchMarks(page, allowedOn([surface]));
  for (const handle of [...IN_TURN, FIRST]) {
    const place = cast.findIndex((person) => person.handle === handle);
    await scrollTo(page, place);
    await page.hover(`[data-index="${place}"] [data-e2e="comment-avatar-1"]`);
    await page.waitForSelector(surface.name);
    await checkOne(page, surface, handle);
  }
  await sleep(LATE_MS);
  await expectNoneWrong(page);
}

export const scenarios: readonly Scenario[] = [
  ...SINGLES.map((single) => ({ name: `surfaces: ${single.surface}`, run: marksSingles(single) })),
  { name: 'surfaces: card over a picture', run: marksHoverCard },
];
