// Which accounts are marked on a page as a whole, and for what.

import type { Page } from 'puppeteer-core';
import { type MarkState, marksOn } from './marks.ts';
import { until } from './popup.ts';

/** A browser that has just started, on a busy machine, takes its time. */
const MARKS_MS = 20_000;
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
