// Cards that pop up over a picture in a list and over a name in the chat of a LIVE. What is right is said in ../expected-marks.ts.

import { setTimeout as sleep } from 'node:timers/promises';
import { AUTHOR } from '../../site/crowd/cast.ts';
import { allowedOn, ROLES } from '../expected-marks.ts';
import { expectNoneWrong, watchMarks } from '../marks.ts';
import { passesOn } from '../passes-on.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import { type Checked, checkOne, LATE_MS } from '../surface-checks.ts';
import { scrollTo, visit } from '../visit.ts';
import { IN_TURN } from './surfaces-single.ts';

const [FIRST = ''] = IN_TURN;

/** The card that pops up, beside the author of the page. */
const HOVER_CARD: Checked = {
  name: '[data-e2e="user-card-username"]',
  around: 'author',
  showsNames: true,
};

/** The card that pops up over a picture: one element after the other, then another person in the same. */
async function marksHoverCard(context: ScenarioContext): Promise<void> {
  const { page, site } = context;
  const { author, cast } = site.catalog.crowd;
  const surface = HOVER_CARD;
  await visit(page, `/@${author.handle}/video/${author.posts[2]?.id}`);
  await watchMarks(page, allowedOn([surface]));
  for (const handle of [...IN_TURN, FIRST]) {
    const place = cast.findIndex((person) => person.handle === handle);
    await scrollTo(page, place);
    await page.hover(`[data-index="${place}"] [data-e2e="comment-avatar-1"]`);
    await page.waitForSelector(surface.name);
    await checkOne(page, surface, handle);
  }
  await passesOn(context, surface, [FIRST, 'juna.falkenried_official', 'lena.brunner', 'duo1ingo_official']);
  await sleep(LATE_MS);
  await expectNoneWrong(page);
}

/** Of these parts somebody has to be met in the chat, whose lines pass by quickly. */
const MET_IN_CHAT = ['impostor of the author', 'genuine with badge', 'declared fan', 'stranger'] as const;
/** The chat is watched from its beginning so often. */
const MOST_ROUNDS = 3;
const CHAT_ENDS_MS = 45_000;
/** Higher than any such card, in pixels. */
const CARD_HEIGHT = 250;

/** The card over a name in a LIVE's chat, whose lines say nothing of whose name it is. */
async function marksChatCards({ page, site }: ScenarioContext): Promise<void> {
  const names = site.catalog.crowd.cast.map(({ displayName }) => displayName);
  const met = new Set<string>();
  const missing = () => MET_IN_CHAT.filter((role) => !met.has(role));
  for (let round = 0; round < MOST_ROUNDS && missing().length > 0; round += 1) {
    await visit(page, `/@${AUTHOR}/live`);
    await watchMarks(page, allowedOn([HOVER_CARD]));
    const pressed: string[] = [];
    const ends = performance.now() + CHAT_ENDS_MS;
    while (missing().length > 0 && performance.now() < ends) {
      const line = await page.evaluate(pressName, names, pressed, CARD_HEIGHT);
      if (line === null) {
        await sleep(50);
        continue;
      }
      pressed.push(line);
      const handle = await page.$eval(HOVER_CARD.name, ({ textContent }) => textContent ?? '');
      await checkOne(page, HOVER_CARD, handle);
      met.add(ROLES.get(handle) ?? '');
    }
    await sleep(LATE_MS);
    await expectNoneWrong(page, 0);
  }
  if (missing().length > 0) throw new Error(`never met in the chat: ${missing().join(', ')}`);
}

/** Runs in the page: presses a name in the chat that is one of these, and gives its line; null where there is none by now. */
function pressName(names: readonly string[], pressed: readonly string[], cardHeight: number): string | null {
  for (const line of document.querySelectorAll<HTMLElement>('[data-e2e="live-chat-container"] > *')) {
    const index = line.dataset['index'] ?? '';
    const name = line.querySelector<HTMLElement>('[data-e2e="message-owner-name"]');
    if (!name || pressed.includes(index) || !names.includes(name.textContent ?? '')) continue;
    name.scrollIntoView({ block: 'start' });
    // The card opens below; lines move up as others follow.
    if (name.getBoundingClientRect().bottom > innerHeight - cardHeight) continue;
    name.click();
    return index;
  }
  return null;
}

export const scenarios: readonly Scenario[] = [
  { name: 'surfaces: card over a picture', run: marksHoverCard },
  { name: 'surfaces: card over a name in a LIVE chat', run: marksChatCards },
];
