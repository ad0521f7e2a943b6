// The words of one language for a terminal: all tables at once, since nothing has to be small here.

import badgeDe from '../words/de/badge.json' with { type: 'json' };
import lookalikeDe from '../words/de/lookalike.json' with { type: 'json' };
import popupDe from '../words/de/popup.json' with { type: 'json' };
import purposeDe from '../words/de/purpose.json' with { type: 'json' };
import rulesDe from '../words/de/rules.json' with { type: 'json' };
import signalsDe from '../words/de/signals.json' with { type: 'json' };
import terminalDe from '../words/de/terminal.json' with { type: 'json' };
import badgeEn from '../words/en/badge.json' with { type: 'json' };
import lookalikeEn from '../words/en/lookalike.json' with { type: 'json' };
import popupEn from '../words/en/popup.json' with { type: 'json' };
import purposeEn from '../words/en/purpose.json' with { type: 'json' };
import rulesEn from '../words/en/rules.json' with { type: 'json' };
import signalsEn from '../words/en/signals.json' with { type: 'json' };
import terminalEn from '../words/en/terminal.json' with { type: 'json' };
import { createWords, type LocaleTable, type Words } from '../words/words.ts';

/** Languages there are words for. */
export type Locale = 'en' | 'de';

const TABLES: Readonly<Record<Locale, readonly LocaleTable[]>> = {
  en: [badgeEn, lookalikeEn, popupEn, rulesEn, signalsEn, purposeEn, terminalEn],
  de: [badgeDe, lookalikeDe, popupDe, rulesDe, signalsDe, purposeDe, terminalDe],
};

/** Gives the language of a tag such as `de`, `de-AT` or `de_AT.UTF-8`, or null where there are no words for it. */
export function parseLocale(tag: string): Locale | null {
  const language = tag.toLowerCase().split(/[-_.]/)[0];
  return language === 'en' || language === 'de' ? language : null;
}

/** Gives the renderer for one language. */
export function wordsFor(locale: Locale): Words {
  return createWords(locale, TABLES[locale]);
}
