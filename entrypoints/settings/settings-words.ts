// The words of the settings page, in the languages we have: its own, the navigation's, and the foot's.

import deOwner from '../../lib/words/de/owner.json' with { type: 'json' };
import dePage from '../../lib/words/de/page.json' with { type: 'json' };
import dePopup from '../../lib/words/de/popup.json' with { type: 'json' };
import deSettings from '../../lib/words/de/settings.json' with { type: 'json' };
import enOwner from '../../lib/words/en/owner.json' with { type: 'json' };
import enPage from '../../lib/words/en/page.json' with { type: 'json' };
import enPopup from '../../lib/words/en/popup.json' with { type: 'json' };
import enSettings from '../../lib/words/en/settings.json' with { type: 'json' };
import { createWords, type Words } from '../../lib/words/words.ts';

/** Gives the page's words in one language; English for a language we do not have. */
export function settingsWords(locale: string): Words {
  return locale === 'de'
    ? createWords('de', [deSettings, dePage, deOwner, dePopup], true)
    : createWords('en', [enSettings, enPage, enOwner, enPopup], true);
}
