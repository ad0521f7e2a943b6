// How many findings a tab has, on the button in the toolbar: in figures on its badge, in words in its title.

import { extensionLocale } from '../../lib/browser/locale.ts';
import { setToolbar } from '../../lib/browser/toolbar.ts';
import de from '../../lib/words/de/controls.json' with { type: 'json' };
import en from '../../lib/words/en/controls.json' with { type: 'json' };
import { message } from '../../lib/words/message.ts';
import { createWords, type Words } from '../../lib/words/words.ts';
import { isPaused } from './pause.ts';

/** The amber of our dark colours with their paper as ink (components/tokens.css: --warn on --paper): it stands out from light and dark toolbars. */
const GROUND = '#ffcf87';
const INK = '#1a1922';
/** A badge has room for four characters. */
const MOST_IN_FIGURES = 99;

/** Shows the number of findings in a tab; none, and the button's own name, for 0 and where the tab is paused. */
export async function showFindings(tabId: number, found: number): Promise<void> {
  const count = (await isPaused(tabId)) ? 0 : found;
  const title = words().say(
    count === 0 ? message('controls.toolbar') : message('controls.toolbar.findings', { count }),
  );
  await setToolbar(tabId, { badge: inFigures(count), title, ground: GROUND, ink: INK });
}

function inFigures(count: number): string {
  if (count === 0) return '';
  return count > MOST_IN_FIGURES ? `${MOST_IN_FIGURES}+` : String(count);
}

function words(): Words {
  return extensionLocale() === 'de' ? createWords('de', [de]) : createWords('en', [en]);
}
