// Whether anything on the page stands elsewhere because of the marks in it.

import type { Page } from 'puppeteer-core';

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
