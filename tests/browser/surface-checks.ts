// What is checked of a surface with the extension there: who is marked for what among the cards on the screen, and the cards behind
// their marks.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { CAST } from '../site/crowd/cast.ts';
import { type Choice, complaints, expectedOf, ROLES, type Stage } from './expected-marks.ts';
import { expectNoneWrong } from './marks.ts';
import { expectCard } from './opened-card.ts';
import { type ShownCard, settlesRight } from './shown-cards.ts';

/** Every frame is looked at for marks that should not be there: they can come late but not unseen. */
const AT_ONCE = { stays: 0 };
export const LATE_MS = 400;

/** A surface with its name, as the checks below need it. */
export interface Checked extends Stage {
  readonly name: string;
}

/** Checks what is on the screen, and opens the cards of those in parts whose card was not opened yet. */
export function checksOf(page: Page, surface: Checked, choice?: Choice) {
  const met = new Set<string>();
  const opened = new Set<string>();
  return {
    async check(where: string): Promise<readonly ShownCard[]> {
      const wrong = (some: readonly ShownCard[]) => complaints(some, surface, choice);
      const cards = await settlesRight(page, surface.name, wrong, where, AT_ONCE);
      for (const { handle, mark } of cards) {
        const role = ROLES.get(handle);
        if (role === undefined) continue;
        met.add(handle);
        if (mark?.isInReach && !opened.has(role)) {
          opened.add(role);
          await this.open(handle);
        }
      }
      return cards;
    },
    async open(handle: string): Promise<void> {
      const expected = expectedOf(handle, surface, choice);
      if (expected) await expectCard(page, surface.name, handle, expected);
    },
    /** Opens the card of one of those on the screen, whatever their part. */
    async openLast(cards: readonly ShownCard[]): Promise<void> {
      const last = cards.findLast(({ mark }) => mark?.isInReach);
      if (last) await this.open(last.handle);
    },
    /** Parts that are marked here for sure, and whose card was never in reach. */
    unopened: () =>
      CAST.flatMap(({ handle, role }) => {
        const expected = expectedOf(handle, surface, choice);
        return expected && !expected.mayLack && !opened.has(role) ? [role] : [];
      }),
    missed: () => CAST.filter(({ handle }) => !met.has(handle)).map(({ handle }) => handle),
  };
}

/** Checks a place that shows one account only. */
export async function checkOne(page: Page, surface: Checked, handle: string, choice?: Choice): Promise<void> {
  const wrong = (cards: readonly ShownCard[]) =>
    cards.length === 1 && cards[0]?.handle === handle
      ? complaints(cards, surface, choice)
      : [JSON.stringify(cards)];
  const [card] = await settlesRight(page, surface.name, wrong, `@${handle}`, AT_ONCE);
  const expected = expectedOf(handle, surface, choice);
  if (card?.mark && expected) await expectCard(page, surface.name, handle, expected);
}

/** Throws when somebody of the cast was missed or could not be pressed, or any mark was wrong in any frame, until a moment from now. */
export async function ends(
  page: Page,
  { missed: missing, unopened }: ReturnType<typeof checksOf>,
): Promise<void> {
  await sleep(LATE_MS);
  const [missed, closed] = [missing(), unopened()];
  if (closed.length > 0) throw new Error(`the card of no ${closed.join(', no ')} could be opened`);
  if (missed.length > 0) throw new Error(`never on the screen: ${missed.join(', ')}`);
  await expectNoneWrong(page);
}
