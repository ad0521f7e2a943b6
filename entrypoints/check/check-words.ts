// The words of the page about a checked account, in the languages we have: its own, the card's, what was said before, and the foot's.

import deBadge from '../../lib/words/de/badge.json' with { type: 'json' };
import deCheck from '../../lib/words/de/check.json' with { type: 'json' };
import deLookalike from '../../lib/words/de/lookalike.json' with { type: 'json' };
import deMemory from '../../lib/words/de/memory.json' with { type: 'json' };
import deOwner from '../../lib/words/de/owner.json' with { type: 'json' };
import dePopup from '../../lib/words/de/popup.json' with { type: 'json' };
import enBadge from '../../lib/words/en/badge.json' with { type: 'json' };
import enCheck from '../../lib/words/en/check.json' with { type: 'json' };
import enLookalike from '../../lib/words/en/lookalike.json' with { type: 'json' };
import enMemory from '../../lib/words/en/memory.json' with { type: 'json' };
import enOwner from '../../lib/words/en/owner.json' with { type: 'json' };
import enPopup from '../../lib/words/en/popup.json' with { type: 'json' };
import { createWords, type Words } from '../../lib/words/words.ts';

/** Gives the page's words in one language; English for a language we do not have. */
export function checkWords(locale: string): Words {
  return locale === 'de'
    ? createWords('de', [deCheck, deBadge, deLookalike, deMemory, deOwner, dePopup], true)
    : createWords('en', [enCheck, enBadge, enLookalike, enMemory, enOwner, enPopup], true);
}
