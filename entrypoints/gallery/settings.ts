// How the gallery shows everything: theme, language, direction, length of text. All of it stands in the address.

import badgeDe from '../../lib/words/de/badge.json' with { type: 'json' };
import cardDe from '../../lib/words/de/card.json' with { type: 'json' };
import controlsDe from '../../lib/words/de/controls.json' with { type: 'json' };
import growthDe from '../../lib/words/de/growth.json' with { type: 'json' };
import lookalikeDe from '../../lib/words/de/lookalike.json' with { type: 'json' };
import ownerDe from '../../lib/words/de/owner.json' with { type: 'json' };
import pageDe from '../../lib/words/de/page.json' with { type: 'json' };
import popupDe from '../../lib/words/de/popup.json' with { type: 'json' };
import purposeDe from '../../lib/words/de/purpose.json' with { type: 'json' };
import rulesDe from '../../lib/words/de/rules.json' with { type: 'json' };
import settingsDe from '../../lib/words/de/settings.json' with { type: 'json' };
import signalsDe from '../../lib/words/de/signals.json' with { type: 'json' };
import welcomeDe from '../../lib/words/de/welcome.json' with { type: 'json' };
import badgeEn from '../../lib/words/en/badge.json' with { type: 'json' };
import cardEn from '../../lib/words/en/card.json' with { type: 'json' };
import controlsEn from '../../lib/words/en/controls.json' with { type: 'json' };
import growthEn from '../../lib/words/en/growth.json' with { type: 'json' };
import lookalikeEn from '../../lib/words/en/lookalike.json' with { type: 'json' };
import ownerEn from '../../lib/words/en/owner.json' with { type: 'json' };
import pageEn from '../../lib/words/en/page.json' with { type: 'json' };
import popupEn from '../../lib/words/en/popup.json' with { type: 'json' };
import purposeEn from '../../lib/words/en/purpose.json' with { type: 'json' };
import rulesEn from '../../lib/words/en/rules.json' with { type: 'json' };
import settingsEn from '../../lib/words/en/settings.json' with { type: 'json' };
import signalsEn from '../../lib/words/en/signals.json' with { type: 'json' };
import welcomeEn from '../../lib/words/en/welcome.json' with { type: 'json' };
import { createWords, type Words } from '../../lib/words/words.ts';
import { phraseTable } from './samples/phrases.ts';

/** What can be chosen; the first of each is the default. */
export const CHOICES = {
  theme: ['light', 'dark'],
  lang: ['en', 'de'],
  dir: ['ltr', 'rtl'],
  text: ['plain', 'long'],
} as const;

export type Settings = { readonly [Key in keyof typeof CHOICES]: (typeof CHOICES)[Key][number] };

/** Reads the settings from an address's query; what it does not name or names wrongly has its default. */
export function readSettings(query: string): Settings {
  const given = new URLSearchParams(query);
  return {
    theme: pick(CHOICES.theme, given.get('theme')),
    lang: pick(CHOICES.lang, given.get('lang')),
    dir: pick(CHOICES.dir, given.get('dir')),
    text: pick(CHOICES.text, given.get('text')),
  };
}

/** Gives the words for the settings: long text is half as long again, the other direction is only a direction. */
export function wordsFor(settings: Settings): Words {
  const english = [
    badgeEn,
    cardEn,
    popupEn,
    rulesEn,
    signalsEn,
    growthEn,
    purposeEn,
    lookalikeEn,
    ownerEn,
    welcomeEn,
    controlsEn,
    pageEn,
    settingsEn,
  ];
  const german = [
    badgeDe,
    cardDe,
    popupDe,
    rulesDe,
    signalsDe,
    growthDe,
    purposeDe,
    lookalikeDe,
    ownerDe,
    welcomeDe,
    controlsDe,
    pageDe,
    settingsDe,
  ];
  const tables = settings.lang === 'de' ? german : english;
  const words = createWords(settings.lang, [...tables, phraseTable(settings.lang)], true);
  return {
    ...words,
    direction: settings.dir,
    say: (message) => (settings.text === 'long' ? stretch(words.say(message)) : words.say(message)),
  };
}

function pick<T extends string>(choices: readonly [T, ...T[]], given: string | null): T {
  return choices.find((choice) => choice === given) ?? choices[0];
}

// Some languages need half as much room again as English.
function stretch(text: string): string {
  return `${text} ${'lorem ipsum dolor sit amet consetetur '.slice(0, Math.ceil(text.length / 2))}`.trim();
}
