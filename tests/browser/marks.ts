// What stands in lists on the page: each card on the screen, whom it shows, and which mark of ours is on it. A mark that names
// somebody else than its card does is the worst there can be; `watchMarks` looks for it in every frame.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { HOST_NAME } from '../../lib/tiktok/markers.ts';
import { until } from './popup.ts';

/** One card on the screen, and what the mark on it says; null without one. */
export interface ShownCard {
  readonly handle: string;
  readonly mark: string | null;
}

/** What the page's side of this file finds cards by, and our elements. */
const LOOK = {
  host: HOST_NAME,
  /** The narrowest of these around a mark is its card. */
  cards: [
    '[class*="--DivCommentItemWrapper"]',
    '[data-e2e="search-user-container"]',
    '[data-e2e="recommend-card"]',
    '[data-e2e="sidebar-user-cell"]',
    '[class*="--LiUser"]',
    '[class*="--DivItemContainerV2"]',
    '[data-e2e="search_top-item"]',
    'article',
    '[class*="--DivUserCardContainer"]',
    '[class*="--DivMusicHeader"]',
    '[class*="--DivLiveHeader"]',
    '[class*="--DivContentContainer"] > [class*="--StyledLink"]',
  ].join(','),
} as const;

/** Gives the cards on the screen whose name matches `name`, from the top. */
function cardsShown(page: Page, name: string): Promise<readonly ShownCard[]> {
  return page.evaluate(
    (selector, { host, cards }) =>
      [...document.querySelectorAll(selector)].flatMap((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        if (bottom <= 0 || top >= innerHeight) return [];
        const card = element.closest(cards) ?? element;
        const link = card.closest('a[href^="/@"]') ?? card.querySelector('a[href^="/@"]');
        const handle = link?.getAttribute('href')?.split('/')[1]?.slice(1) ?? '';
        const root = card.querySelector(host)?.shadowRoot;
        const button = root?.querySelector('button');
        const mark = root ? (button?.getAttribute('aria-label') ?? button?.textContent ?? '') : null;
        return [{ handle, mark }];
      }),
    name,
    LOOK,
  );
}

const SETTLES_MS = 10_000;
/** A mark that should not be there may come late. */
const STAYS_MS = 400;

/** Waits until nothing is wrong with the cards on the screen, looks once more a moment later, and gives them. */
export async function settlesRight(
  page: Page,
  name: string,
  wrongWith: (cards: readonly ShownCard[]) => readonly string[],
  where: string,
): Promise<readonly ShownCard[]> {
  let cards: readonly ShownCard[] = [];
  const isRight = async () => {
    cards = await cardsShown(page, name);
    return cards.length > 0 && wrongWith(cards).length === 0;
  };
  const complaint = async () => `${where}: ${wrongWith(cards).join('; ') || 'no cards'}`;
  await until(isRight, complaint, SETTLES_MS);
  await sleep(STAYS_MS);
  if (!(await isRight())) throw new Error(`not for long: ${await complaint()}`);
  return cards;
}

interface Watched {
  ticklensWrongMarks: string[];
  ticklensMarksSeen: number;
  /** Everybody who had a mark at any time. */
  ticklensMarked: string[];
}

/** From here on every frame is looked at before it is painted: a mark has to name whom its card shows. */
export async function watchMarks(page: Page): Promise<void> {
  await page.evaluate(({ host, cards }) => {
    const seen = window as unknown as Watched; // Two fields of our own on the test page's window.
    seen.ticklensWrongMarks = [];
    seen.ticklensMarksSeen = 0;
    seen.ticklensMarked = [];
    const look = () => {
      for (const element of document.querySelectorAll(host)) {
        if (element.closest('[data-e2e="user-page"]')) continue;
        const label = element.shadowRoot?.querySelector('button')?.getAttribute('aria-label');
        if (!label) continue;
        const card = element.closest(cards);
        const link = card?.closest('a[href^="/@"]') ?? card?.querySelector('a[href^="/@"]');
        const handle = link?.getAttribute('href')?.split('/')[1]?.slice(1);
        const names: readonly string[] = label.match(/[a-z0-9_.]*[a-z0-9_]/g) ?? [];
        seen.ticklensMarksSeen += 1;
        if (handle && !seen.ticklensMarked.includes(handle)) seen.ticklensMarked.push(handle);
        if (handle === undefined || !names.includes(handle))
          seen.ticklensWrongMarks.push(`“${label}” on the card of ${handle ?? 'nobody'}`);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, LOOK);
}

/** What was seen since `watchMarks`. */
export interface SeenMarks {
  /** The first that named somebody else than their cards showed. */
  readonly wrong: readonly string[];
  /** How many were looked at, frame by frame. */
  readonly seen: number;
  /** Handles of everybody who had a mark at any time. */
  readonly marked: readonly string[];
}

/** Gives what was seen since `watchMarks`. */
export function seenMarks(page: Page): Promise<SeenMarks> {
  return page.evaluate(() => {
    const seen = window as unknown as Watched; // As above.
    return {
      wrong: seen.ticklensWrongMarks.slice(0, 5),
      seen: seen.ticklensMarksSeen,
      marked: seen.ticklensMarked,
    };
  });
}

/** Throws when any mark since `watchMarks` named somebody else than its card showed, or when there was none at all. */
export async function expectNoneWrong(page: Page): Promise<void> {
  const { wrong, seen } = await seenMarks(page);
  if (wrong.length > 0) throw new Error(`stale: ${wrong.join('; ')}`);
  if (seen === 0) throw new Error('no mark was ever seen');
}
