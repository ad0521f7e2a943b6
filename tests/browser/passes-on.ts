// Puts other people into the very same elements that show somebody, without another address, as lists do.

import type { Choice } from './expected-marks.ts';
import type { ScenarioContext } from './scenario.ts';
import { type Checked, checkOne } from './surface-checks.ts';

interface Names {
  readonly handle: string;
  readonly displayName: string;
}

function namesOf({ catalog }: ScenarioContext['site'], handle: string): Names {
  return { handle, displayName: catalog.find(handle)?.displayName ?? '' };
}

/** Puts one after the other into the elements that show the first of them, and checks the mark of each. */
export async function passesOn(
  { page, site }: ScenarioContext,
  surface: Checked,
  handles: readonly string[],
  choice?: Choice,
): Promise<void> {
  for (const [place, to] of handles.slice(1).entries()) {
    const from = handles[place] ?? '';
    await page.evaluate(becomes, surface.name, namesOf(site, from), namesOf(site, to));
    await checkOne(page, surface, to, choice);
  }
}

/** Runs in the page: puts somebody else into the elements around a name, link by link and text by text. */
function becomes(name: string, from: Names, to: Names): void {
  const element = document.querySelector(name);
  const card = element?.closest('[class*="--DivUserCardContainer"]') ?? element?.closest('a') ?? element;
  for (const link of card ? [card, ...card.querySelectorAll('a')] : []) {
    if (link.getAttribute('href') === `/@${from.handle}`) link.setAttribute('href', `/@${to.handle}`);
  }
  const walk = document.createTreeWalker(card ?? document, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (node.nodeValue === from.handle) node.nodeValue = to.handle;
    else if (node.nodeValue === from.displayName) node.nodeValue = to.displayName;
  }
}
