// Renders a component into happy-dom in one language, with the words a page would have.

import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { WordsContext } from '../../components/ui/words-context.ts';
import { phraseTable } from '../../entrypoints/gallery/samples/phrases.ts';
import badgeDe from '../../lib/words/de/badge.json' with { type: 'json' };
import cardDe from '../../lib/words/de/card.json' with { type: 'json' };
import controlsDe from '../../lib/words/de/controls.json' with { type: 'json' };
import growthDe from '../../lib/words/de/growth.json' with { type: 'json' };
import memoryDe from '../../lib/words/de/memory.json' with { type: 'json' };
import pageDe from '../../lib/words/de/page.json' with { type: 'json' };
import popupDe from '../../lib/words/de/popup.json' with { type: 'json' };
import purposeDe from '../../lib/words/de/purpose.json' with { type: 'json' };
import rulesDe from '../../lib/words/de/rules.json' with { type: 'json' };
import settingsDe from '../../lib/words/de/settings.json' with { type: 'json' };
import signalsDe from '../../lib/words/de/signals.json' with { type: 'json' };
import badgeEn from '../../lib/words/en/badge.json' with { type: 'json' };
import cardEn from '../../lib/words/en/card.json' with { type: 'json' };
import controlsEn from '../../lib/words/en/controls.json' with { type: 'json' };
import growthEn from '../../lib/words/en/growth.json' with { type: 'json' };
import memoryEn from '../../lib/words/en/memory.json' with { type: 'json' };
import pageEn from '../../lib/words/en/page.json' with { type: 'json' };
import popupEn from '../../lib/words/en/popup.json' with { type: 'json' };
import purposeEn from '../../lib/words/en/purpose.json' with { type: 'json' };
import rulesEn from '../../lib/words/en/rules.json' with { type: 'json' };
import settingsEn from '../../lib/words/en/settings.json' with { type: 'json' };
import signalsEn from '../../lib/words/en/signals.json' with { type: 'json' };
import { createWords, type Words } from '../../lib/words/words.ts';

/** The languages every screen has to speak. */
export const LOCALES = ['en', 'de'] as const;

/** Gives the words of one locale, without isolates, so that texts can be compared. */
export function wordsOf(locale: string): Words {
  const tables =
    locale === 'de'
      ? [
          badgeDe,
          cardDe,
          popupDe,
          rulesDe,
          signalsDe,
          growthDe,
          purposeDe,
          controlsDe,
          pageDe,
          settingsDe,
          memoryDe,
        ]
      : [
          badgeEn,
          cardEn,
          popupEn,
          rulesEn,
          signalsEn,
          growthEn,
          purposeEn,
          controlsEn,
          pageEn,
          settingsEn,
          memoryEn,
        ];
  return createWords(locale, [...tables, phraseTable(locale)]);
}

/** Renders into a fresh element of the document and gives that element. */
export function show(element: VNode, words: Words = wordsOf('en')): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  act(() => render(<WordsContext.Provider value={words}>{element}</WordsContext.Provider>, root));
  return root;
}

/** Gives the visible and spoken text, blanks folded. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Presses the button or link with this text or accessible name; fails where there is none. */
export function press(root: ParentNode, name: string): void {
  const found = [...root.querySelectorAll<HTMLElement>('button, summary, a')].find(
    (element) => element.getAttribute('aria-label') === name || textOf(element) === name,
  );
  if (!found) throw new Error(`nothing called “${name}”`);
  act(() => found.click());
}
