// Answers to comments, and comments that are marked for what they say. What is right is said in ../expected-marks.ts.

import { BAITING, HARMLESS } from '../../site/crowd/cast.ts';
import { allowedOn, type Expected } from '../expected-marks.ts';
import { expectNoneWrong, watchMarks } from '../marks.ts';
import { expectCard } from '../opened-card.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import { type ShownCard, settlesRight } from '../shown-cards.ts';
import { type Checked, checksOf, ends } from '../surface-checks.ts';
import { COMMENTS } from '../surface-table.ts';
import { press, scrollTo, visit } from '../visit.ts';

/** Answers to a comment by the whole cast, and to another in the same elements, in another order. */
async function marksReplies({ page, site }: ScenarioContext): Promise<void> {
  const { author } = site.catalog.crowd;
  const surface: Checked = {
    name: '[data-e2e="comment-username-2"]',
    around: 'author',
    showsNames: true,
  };
  await visit(page, `/@${author.handle}/video/${author.posts[3]?.id}`);
  await watchMarks(page, { ...allowedOn([surface]), [BAITING]: ['look-alike'] });
  const checks = checksOf(page, surface);
  for (const thread of [0, 18, 0]) {
    await scrollTo(page, thread);
    const row = `[data-index="${thread}"]`;
    if (await page.$(`${row} [data-e2e="view-more-1"]`)) await press(page, `${row} [data-e2e="view-more-1"]`);
    await page.waitForSelector(`${row} ${surface.name}`);
    for (const half of ['start', 'end'] as const) {
      await page.$eval(
        `${row} [class*="--DivReplyContainer"]`,
        (element, block) => {
          element.scrollIntoView({ block });
        },
        half,
      );
      const cards = await checks.check(`at the ${half} of thread ${thread}`);
      await checks.openLast(cards);
    }
  }
  await ends(page, checks);
}

/** Two have the author's handle turned round; the one who writes what leads people away is marked. */
async function marksBait({ page, site }: ScenarioContext): Promise<void> {
  const { author } = site.catalog.crowd;
  const expected: Expected = { finding: 'look-alike', target: author.handle, mayLack: false };
  const name = '[data-e2e="comment-username-1"]';
  await visit(page, `/@${author.handle}/video/${author.posts[3]?.id}`);
  await watchMarks(page, { ...allowedOn([COMMENTS]), [BAITING]: ['look-alike'] });
  const wrong = (cards: readonly ShownCard[]) => wrongIn(cards, BAITING, [HARMLESS]);
  await settlesRight(page, name, wrong, 'under the film');
  await expectCard(page, name, BAITING, expected);
  await expectNoneWrong(page);
}

/** In a thread that the author answered, whoever passes for the one answered is marked. */
async function marksInThreads({ page, site }: ScenarioContext): Promise<void> {
  const { author, cast } = site.catalog.crowd;
  await visit(page, `/@${author.handle}/video/${author.posts[2]?.id}`);
  const place = cast.findIndex(({ handle }) => handle === 'levin.marquardt');
  await scrollTo(page, place);
  const row = `[data-index="${place}"] `;
  await press(page, `${row}[data-e2e="view-more-1"]`);
  const name = `${row}[data-e2e="comment-username-2"]`;
  const wrong = (cards: readonly ShownCard[]) => wrongIn(cards, 'levinmarquardt_', [author.handle]);
  await settlesRight(page, name, wrong, 'in the thread');
  await expectCard(page, name, 'levinmarquardt_', {
    finding: 'look-alike',
    target: 'levin.marquardt',
    mayLack: false,
  });
}

/** Gives what is wrong where that handle should be marked as a look-alike, nobody else, and these have to be there. */
function wrongIn(cards: readonly ShownCard[], marked: string, present: readonly string[]): readonly string[] {
  const others = cards.filter(({ handle, mark }) => handle !== marked && mark !== null);
  const isMarked = cards.some(({ handle, mark }) => handle === marked && mark?.finding === 'look-alike');
  const missing = present.filter((handle) => !cards.some((card) => card.handle === handle));
  return [
    ...(isMarked ? [] : [`@${marked} is not marked`]),
    ...others.map(({ handle, mark }) => `@${handle} is: ${mark?.label}`),
    ...missing.map((handle) => `@${handle} is not there`),
  ];
}

export const scenarios: readonly Scenario[] = [
  { name: 'surfaces: replies', run: marksReplies },
  { name: 'surfaces: replies to somebody answered', run: marksInThreads },
  { name: 'surfaces: bait in a comment', run: marksBait },
];
