// The marks in lists: which stand on the page, each in whose card and of whom it speaks, now and in every frame from some moment
// on. A mark that names somebody else than its card does is the worst there can be.

import type { Page } from 'puppeteer-core';
import { HOST_NAME } from '../../lib/tiktok/markers.ts';

/** A mark as it stands in the page: whose card it is in, by that card's link, of whom it speaks, and for what. */
export interface MarkState {
  readonly finding: string;
  readonly row: string | null;
  readonly of: string | null;
  readonly label: string;
}

/** What the page's side of this file finds marks and cards by. */
export const LOOK = {
  host: `${HOST_NAME}[data-finding]`,
  /** The narrowest of these around a mark is its card. */
  cards: [
    '[class*="--DivCommentItemWrapper"]',
    '[data-e2e="search-user-container"]',
    '[data-e2e="recommend-card"]',
    '[data-e2e="sidebar-user-cell"]',
    '[class*="--LiUser"]',
    '[class*="--DivItemContainerV2"]',
    '[data-e2e="search_top-item"]',
    '[data-e2e="search_video-item"]',
    'article',
    '[class*="--DivUserCardContainer"]',
    '[class*="--DivMusicHeader"]',
    '[class*="--DivLiveHeader"]',
    '[class*="--DivContentContainer"] > [class*="--StyledLink"]',
  ].join(','),
} as const;

/** Runs in the page, and must not reach for anything outside of itself. */
function readMarks({ host, cards }: typeof LOOK): MarkState[] {
  return [...document.querySelectorAll<HTMLElement>(host)].map((mark) => {
    const card = mark.closest(cards) ?? mark.closest('a');
    const link = card?.closest('a[href^="/@"]') ?? card?.querySelector('a[href^="/@"]');
    const label = mark.shadowRoot?.querySelector('button')?.getAttribute('aria-label') ?? '';
    return {
      finding: mark.dataset['finding'] ?? '',
      row: link?.getAttribute('href')?.split('/')[1]?.slice(1) ?? null,
      of: /@([a-z0-9._]+)/.exec(label)?.[1] ?? null,
      label,
    };
  });
}

/** Gives the marks in the order of the page. */
export function marksOn(page: Page): Promise<MarkState[]> {
  return page.evaluate(readMarks, LOOK);
}

interface Watched {
  ticklensReadMarks: typeof readMarks;
  ticklensWrongMarks: string[];
  ticklensMarksSeen: number;
  /** Everybody who had a mark at any time. */
  ticklensMarked: string[];
}

/** For what each handle may be marked; whoever is not named may not be marked at all. */
export type Allowed = Readonly<Record<string, readonly string[]>>;

/**
 * From here on every frame is looked at before it is painted: a mark has to name whom its card shows and, where it is said
 * who may be marked for what, be one of those. Called again, it starts anew.
 */
export async function watchMarks(page: Page, allowed: Allowed | null = null): Promise<void> {
  await page.evaluate(`window.ticklensReadMarks = ${readMarks}`);
  await page.evaluate(
    (selectors, may) => {
      const seen = window as unknown as Watched; // Four fields of our own on the test page's window.
      const wrong: string[] = [];
      seen.ticklensWrongMarks = wrong;
      seen.ticklensMarksSeen = 0;
      seen.ticklensMarked = [];
      const look = () => {
        // Another watch has taken over.
        if (seen.ticklensWrongMarks !== wrong) return;
        for (const { row, of, finding, label } of seen.ticklensReadMarks(selectors)) {
          seen.ticklensMarksSeen += 1;
          if (row && !seen.ticklensMarked.includes(row)) seen.ticklensMarked.push(row);
          if (row === null || row !== of) wrong.push(`“${label}” on the card of ${row ?? 'nobody'}`);
          else if (may && !may[row]?.includes(finding)) wrong.push(`${row} is marked as ${finding}`);
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    LOOK,
    allowed,
  );
}

/** What was seen since `watchMarks`. */
export interface SeenMarks {
  /** The first that were wrong. */
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
      wrong: [...new Set(seen.ticklensWrongMarks)].slice(0, 5),
      seen: seen.ticklensMarksSeen,
      marked: seen.ticklensMarked,
    };
  });
}

/** Throws when any mark since `watchMarks` was wrong, or when hardly any was seen. */
export async function expectNoneWrong(page: Page, atLeast = 1): Promise<void> {
  const { wrong, seen } = await seenMarks(page);
  if (wrong.length > 0) throw new Error(`wrong in some frame: ${wrong.join('; ')}`);
  if (seen < atLeast) throw new Error(`only ${seen} marks were ever seen`);
}
