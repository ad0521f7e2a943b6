// What scenarios do with marks in lists: see which are there, whether each stands in the row of the account it speaks of, and
// whether anything on the page stands elsewhere because of them.

import type { Page } from 'puppeteer-core';
import { until } from './popup.ts';

/** A mark as it stands in the page: whose row it is in, by that row's link, and of whom it speaks. */
export interface MarkState {
  readonly finding: string;
  readonly row: string | null;
  readonly of: string | null;
  readonly label: string;
}

/** A browser that has just started, on a busy machine, takes its time. */
const MARKS_MS = 20_000;

/** Runs in the page. */
function readMarks(): MarkState[] {
  return [...document.querySelectorAll<HTMLElement>('ticklens-badge[data-finding]')].map((host) => {
    const card = host.closest(
      '[class*="-DivCommentItemWrapper"],[data-e2e="recommend-card"],[data-e2e="sidebar-user-cell"],a,li,article',
    );
    const link = card?.closest('a[href^="/@"]') ?? card?.querySelector('a[href^="/@"]');
    const label = host.shadowRoot?.querySelector('button')?.getAttribute('aria-label') ?? '';
    return {
      finding: host.dataset['finding'] ?? '',
      row: link?.getAttribute('href')?.slice(2) ?? null,
      of: /@([a-z0-9._]+)/.exec(label)?.[1] ?? null,
      label,
    };
  });
}

/** Gives the marks in the order of the page. */
export function marksOn(page: Page): Promise<MarkState[]> {
  return page.evaluate(readMarks);
}

/** Who is marked once the account that they copy was met, on the same page or before: in some runs, and in others not. */
const SOONER_OR_LATER: readonly string[] = ['mara.okaf0r: look-alike'];

/** Waits until exactly these accounts are marked in rows that the filter takes. Sorted handles with their findings. */
export async function waitForMarks(
  page: Page,
  expected: readonly string[],
  takes: (mark: MarkState) => boolean = () => true,
): Promise<void> {
  const found = () => findingsOn(page, takes);
  const wanted = JSON.stringify([...expected].sort());
  await until(
    async () => JSON.stringify(await found()) === wanted,
    async () => `marked are ${JSON.stringify(await found())}, not ${wanted}`,
    MARKS_MS,
  );
}

/** Gives who is marked and is not among these; some of these may have left the screen. */
export async function markedBeside(page: Page, expected: readonly string[]): Promise<readonly string[]> {
  return (await findingsOn(page, () => true)).filter((mark) => !expected.includes(mark));
}

async function findingsOn(page: Page, takes: (mark: MarkState) => boolean): Promise<readonly string[]> {
  const marks = (await marksOn(page)).filter(takes).map(({ of, finding }) => `${of}: ${finding}`);
  return [...new Set(marks)].filter((mark) => !SOONER_OR_LATER.includes(mark)).sort();
}

/** Takes all marks out of the page and gives what moved or changed its size by that: nothing may. */
export function movedBy(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('body, body *:not(ticklens-badge)')];
    const boxes = () =>
      all.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const { scrollWidth, scrollHeight } = element;
        return [x, y, width, height, scrollWidth, scrollHeight]
          .map((value) => Math.round(value * 8) / 8)
          .join();
      });
    const withMarks = boxes();
    for (const host of document.querySelectorAll('ticklens-badge[data-finding]')) host.remove();
    const without = boxes();
    return all.flatMap((element, place) =>
      withMarks[place] === without[place]
        ? []
        : [`${element.nodeName}.${element.className}: ${without[place]} became ${withMarks[place]}`],
    );
  });
}

interface Watched {
  ticklensWrong: string[];
  ticklensLooks: number;
}

/** Looks at all marks before each painting: one that speaks of somebody else than its row is noted. */
export async function watchMarks(page: Page): Promise<void> {
  await page.evaluate(`window.ticklensMarks = ${readMarks}`);
  await page.evaluate(() => {
    const seen = window as unknown as Watched & { ticklensMarks(): MarkState[] }; // Our own fields.
    seen.ticklensWrong = [];
    seen.ticklensLooks = 0;
    const look = () => {
      for (const { row, of, label } of seen.ticklensMarks()) {
        seen.ticklensLooks += 1;
        if (row !== of) seen.ticklensWrong.push(`“${label}” in the row of ${row}`);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** Throws when a mark was seen in another's row, or hardly any was seen at all. */
export async function expectTrueMarks(page: Page, atLeast: number): Promise<void> {
  const { wrong, looks } = await page.evaluate(() => {
    const seen = window as unknown as Watched; // As above.
    return { wrong: seen.ticklensWrong.slice(0, 5), looks: seen.ticklensLooks };
  });
  if (wrong.length > 0) throw new Error(`in ${looks} looks: ${wrong.join('; ')}`);
  if (looks < atLeast) throw new Error(`only ${looks} marks were looked at`);
}
