// The words of the popup, in the languages we have.

import deBadge from '../../lib/words/de/badge.json' with { type: 'json' };
import deLookalike from '../../lib/words/de/lookalike.json' with { type: 'json' };
import dePopup from '../../lib/words/de/popup.json' with { type: 'json' };
import deRules from '../../lib/words/de/rules.json' with { type: 'json' };
import enBadge from '../../lib/words/en/badge.json' with { type: 'json' };
import enLookalike from '../../lib/words/en/lookalike.json' with { type: 'json' };
import enPopup from '../../lib/words/en/popup.json' with { type: 'json' };
import enRules from '../../lib/words/en/rules.json' with { type: 'json' };
import { createWords, type Words } from '../../lib/words/words.ts';

/** Gives the popup's words in one language; English for a language we do not have. */
export function popupWords(locale: string): Words {
  return locale === 'de'
    ? createWords('de', [dePopup, deBadge, deRules, deLookalike], true)
    : createWords('en', [enPopup, enBadge, enRules, enLookalike], true);
}
