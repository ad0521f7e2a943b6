// The words of "What Ticklens remembers", in the languages we have: its own, those of files, those of the states, of the navigation and of the foot.

import deExchange from '../../lib/words/de/exchange.json' with { type: 'json' };
import deOwner from '../../lib/words/de/owner.json' with { type: 'json' };
import dePage from '../../lib/words/de/page.json' with { type: 'json' };
import dePopup from '../../lib/words/de/popup.json' with { type: 'json' };
import deRemembered from '../../lib/words/de/remembered.json' with { type: 'json' };
import enExchange from '../../lib/words/en/exchange.json' with { type: 'json' };
import enOwner from '../../lib/words/en/owner.json' with { type: 'json' };
import enPage from '../../lib/words/en/page.json' with { type: 'json' };
import enPopup from '../../lib/words/en/popup.json' with { type: 'json' };
import enRemembered from '../../lib/words/en/remembered.json' with { type: 'json' };
import { createWords, type Words } from '../../lib/words/words.ts';

/** Gives the page's words in one language; English for a language we do not have. */
export function memoryWords(locale: string): Words {
  return locale === 'de'
    ? createWords('de', [deRemembered, deExchange, dePage, dePopup, deOwner], true)
    : createWords('en', [enRemembered, enExchange, enPage, enPopup, enOwner], true);
}
