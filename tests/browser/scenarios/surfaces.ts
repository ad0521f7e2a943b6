// On every surface: who gets a mark and who does not, on fresh cards and on elements that showed somebody else before.
// Who that is, is said in ../surface-table.ts.

import { CAST } from '../../site/crowd/cast.ts';
import { expectNoneWrong, type ShownCard, settlesRight, watchMarks } from '../marks.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import { complaints, ROLES, type Shown, SIDE, SURFACES } from '../surface-table.ts';
import { follow, press, scrollTo, visit } from '../visit.ts';

function marksRows(shown: Shown) {
  return async (context: ScenarioContext) => {
    const { page } = context;
    await visit(page, shown.path(context));
    if (shown.open) await press(page, shown.open);
    await page.waitForSelector(shown.name);
    await watchMarks(page);
    const met = new Set<string>();
    for (const stop of shown.stops) {
      await scrollTo(page, stop);
      const cards = await settlesRight(
        page,
        shown.name,
        (some) => complaints(some, shown),
        `at entry ${stop}`,
      );
      for (const { handle } of cards) if (ROLES.has(handle)) met.add(handle);
    }
    const missed = CAST.filter(({ handle }) => !met.has(handle)).map(({ handle }) => handle);
    if (missed.length > 0) throw new Error(`never on the screen: ${missed.join(', ')}`);
    await expectNoneWrong(page);
  };
}

function marksMovingCards(shown: Shown) {
  return async (context: ScenarioContext) => {
    const { page } = context;
    await visit(page, shown.path(context));
    await page.waitForSelector(shown.name);
    await watchMarks(page);
    for (const round of [0, 1, 2, 3]) {
      if (round > 0) await page.evaluate('replicaRecycleCards()');
      await page.$eval(shown.name, (element) => element.scrollIntoView({ block: 'start' }));
      await settlesRight(page, shown.name, (some) => complaints(some, shown), `after ${round} moves`);
    }
    await expectNoneWrong(page);
  };
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
  await settlesRight(page, name, (cards) => wrongIn(cards, 'levinmarquardt_'), 'in the thread');
}

/** Gives what is wrong where that handle should be marked, and nobody else. */
function wrongIn(cards: readonly ShownCard[], marked: string): readonly string[] {
  const others = cards.filter(({ handle, mark }) => handle !== marked && mark !== null);
  const isMarked = cards.some(({ handle, mark }) => handle === marked && mark !== null);
  return [
    ...(isMarked ? [] : [`@${marked} is not marked`]),
    ...others.map(({ handle, mark }) => `@${handle} is: ${mark}`),
  ];
}

/** Places that show one account. */
interface Single {
  readonly what: string;
  readonly name: string;
  readonly path: (context: ScenarioContext, handle: string) => string;
}

const SINGLES: readonly Single[] = [
  {
    what: 'author of a film',
    name: '[data-e2e="browse-username"]',
    path: ({ site }, handle) => `/@${handle}/video/${site.catalog.find(handle)?.posts[0]?.id}`,
  },
  {
    what: 'who made a sound',
    name: '[data-e2e="music-creator"]',
    path: ({ site }, handle) => `/music/original-sound-${site.catalog.find(handle)?.posts[0]?.id}`,
  },
  {
    what: 'who is live',
    name: '[data-e2e="user-profile-uid"]',
    path: (_context, handle) => `/@${handle}/live`,
  },
];

/** One after the other: a look-alike of a known account, somebody genuine, nobody in particular, and the first again. */
const IN_TURN: readonly (readonly [handle: string, isMarked: boolean])[] = [
  ['duo1ingo_official', true],
  ['mara.okafor', false],
  ['lena.brunner', false],
  ['duo1ingo_official', true],
];

function marksSingles({ name, path }: Single) {
  return async (context: ScenarioContext) => {
    const { page } = context;
    await visit(page, '/login');
    await watchMarks(page);
    for (const [handle, isMarked] of IN_TURN) {
      await follow(page, path(context, handle));
      const wrong = ([card]: readonly ShownCard[]) =>
        card?.handle === handle && (card.mark !== null) === isMarked ? [] : [JSON.stringify(card)];
      await settlesRight(page, name, wrong, `@${handle} should ${isMarked ? '' : 'not '}be marked`);
    }
    await expectNoneWrong(page);
  };
}

/** The card that pops up over a picture. */
async function marksHoverCard({ page, site }: ScenarioContext): Promise<void> {
  const { author, cast } = site.catalog.crowd;
  await visit(page, `/@${author.handle}/video/${author.posts[2]?.id}`);
  await watchMarks(page);
  for (const [handle, isMarked] of IN_TURN.slice(0, 3)) {
    const place = cast.findIndex((person) => person.handle === handle);
    await scrollTo(page, place);
    await page.hover(`[data-index="${place}"] [data-e2e="comment-avatar-1"]`);
    await page.waitForSelector('[data-e2e="user-card-username"]');
    const wrong = ([card]: readonly ShownCard[]) =>
      card?.handle === handle && (card.mark !== null) === isMarked ? [] : [JSON.stringify(card)];
    await settlesRight(page, '[data-e2e="user-card-username"]', wrong, `@${handle}’s card`);
  }
  await expectNoneWrong(page);
}

export const scenarios: readonly Scenario[] = [
  ...SURFACES.map((shown) => ({ name: `surfaces: ${shown.surface}`, run: marksRows(shown) })),
  ...SIDE.map((shown) => ({ name: `surfaces: ${shown.surface}`, run: marksMovingCards(shown) })),
  { name: 'surfaces: replies to somebody answered', run: marksInThreads },
  ...SINGLES.map((single) => ({ name: `surfaces: ${single.what}`, run: marksSingles(single) })),
  { name: 'surfaces: card over a picture', run: marksHoverCard },
];
