// The words of "your account", in the languages we have: its own, those of the states, and the rules' for what became of links.

import deOwner from '../../lib/words/de/owner.json' with { type: 'json' };
import dePage from '../../lib/words/de/page.json' with { type: 'json' };
import dePopup from '../../lib/words/de/popup.json' with { type: 'json' };
import deRules from '../../lib/words/de/rules.json' with { type: 'json' };
import deSignals from '../../lib/words/de/signals.json' with { type: 'json' };
import enOwner from '../../lib/words/en/owner.json' with { type: 'json' };
import enPage from '../../lib/words/en/page.json' with { type: 'json' };
import enPopup from '../../lib/words/en/popup.json' with { type: 'json' };
import enRules from '../../lib/words/en/rules.json' with { type: 'json' };
import enSignals from '../../lib/words/en/signals.json' with { type: 'json' };
import { createWords, type Words } from '../../lib/words/words.ts';

/** Gives the page's words in one language; English for a language we do not have. */
export function optionsWords(locale: string): Words {
  return locale === 'de'
    ? createWords('de', [deOwner, dePage, dePopup, deRules, deSignals], true)
    : createWords('en', [enOwner, enPage, enPopup, enRules, enSignals], true);
}
