// The cards of one surface that are on the screen: whom each shows, and the mark on it.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { LOOK } from './marks.ts';
import { until } from './popup.ts';

/** A mark on a card: for what, and its accessible name. */
export interface ShownMark {
  readonly finding: string;
  readonly label: string;
  /** Nobody sees it before it has its place. */
  readonly isSeen: boolean;
  /** Whether a press on its middle reaches it: not cut off, and nothing lies over it. */
  readonly isInReach: boolean;
}

/** One card on the screen, and the mark on it; null without one. */
export interface ShownCard {
  readonly handle: string;
  readonly mark: ShownMark | null;
}

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
        const marks = [...card.querySelectorAll<HTMLElement>(host)].map((mark) => {
          const button = mark.shadowRoot?.querySelector('button');
          const { x = 0, y = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
          return {
            finding: mark.dataset['finding'] ?? '',
            label: button?.getAttribute('aria-label') ?? '',
            isSeen: button ? getComputedStyle(button).visibility === 'visible' : false,
            isInReach: document.elementFromPoint(x + width / 2, y + height / 2) === mark,
          };
        });
        return marks.length > 1
          ? [
              {
                handle,
                mark: { finding: `${marks.length} marks`, label: '', isSeen: true, isInReach: false },
              },
            ]
          : [{ handle, mark: marks[0] ?? null }];
      }),
    name,
    LOOK,
  );
}

const SETTLES_MS = 10_000;
/** A mark that should not be there may come late. */
const STAYS_MS = 400;

/** How long things may take, and how long they have to stay, in milliseconds. */
export interface Patience {
  readonly settles?: number;
  readonly stays?: number;
}

/**
 * Waits until nothing is wrong with the cards on the screen, looks once more a moment later, and gives them. Where every frame
 * is looked at for marks that should not be there, they need not stay.
 */
export async function settlesRight(
  page: Page,
  name: string,
  wrongWith: (cards: readonly ShownCard[]) => readonly string[],
  where: string,
  { settles = SETTLES_MS, stays = STAYS_MS }: Patience = {},
): Promise<readonly ShownCard[]> {
  let cards: readonly ShownCard[] = [];
  const isRight = async () => {
    cards = await cardsShown(page, name);
    const areSeen = cards.every(({ mark }) => mark?.isSeen !== false);
    return cards.length > 0 && areSeen && wrongWith(cards).length === 0;
  };
  const complaint = async () =>
    `${where}: ${wrongWith(cards).join('; ') || 'no cards, or a mark without its place'}`;
  await until(isRight, complaint, settles);
  if (stays === 0) return cards;
  await sleep(stays);
  if (!(await isRight())) throw new Error(`not for long: ${await complaint()}`);
  return cards;
}
