// Draws the header again and again for a while, as a framework does that gets its data piece by piece.

import { header, nameBlock, type Shown } from './header.ts';
import { settings } from './page-settings.ts';

const EVERY = 320;
/** What each step replaces: the two names alone, the block around them, or the whole header. */
const STEPS = ['names', 'names', 'block', 'header', 'names', 'block', 'header', 'names'] as const;
let timer: number | undefined;

const NAMES = ['[data-e2e="user-title"]', '[data-e2e="user-subtitle"]'];

function redraw(step: (typeof STEPS)[number], root: HTMLElement, shown: Shown): void {
  const element = root.querySelector<HTMLElement>('[class*="--CreatorPageHeader"]');
  if (!element) return;
  const fresh = nameBlock(shown);
  switch (step) {
    case 'header':
      element.replaceWith(header(shown));
      break;
    case 'block':
      element.querySelector(`:has(> ${NAMES[0]})`)?.replaceWith(fresh);
      break;
    case 'names':
      for (const selector of NAMES) {
        const name = fresh.querySelector(selector);
        if (name) element.querySelector(selector)?.replaceWith(name);
      }
  }
}

/** Starts redrawing the header under `root`; an earlier run ends. `afterStep` runs after each step. */
export function startChurn(root: HTMLElement, shown: Shown, afterStep: (step: number) => void): void {
  stopChurn();
  if (!settings.churn) return;
  let step = 0;
  document.documentElement.dataset['replica'] = 'churning';
  timer = window.setInterval(() => {
    const kind = STEPS[step];
    if (kind === undefined) return stopChurn();
    redraw(kind, root, shown);
    afterStep(step);
    step += 1;
  }, EVERY);
}

/** Ends redrawing and says so on the document, for tests that wait for quiet. */
export function stopChurn(): void {
  window.clearInterval(timer);
  document.documentElement.dataset['replica'] = 'still';
}
