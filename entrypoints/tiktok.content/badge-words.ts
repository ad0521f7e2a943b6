// The words the chip and its card need, in the languages we have.

import deBadge from '../../lib/words/de/badge.json' with { type: 'json' };
import deLookalike from '../../lib/words/de/lookalike.json' with { type: 'json' };
import enBadge from '../../lib/words/en/badge.json' with { type: 'json' };
import enLookalike from '../../lib/words/en/lookalike.json' with { type: 'json' };
import { createWords, type Words } from '../../lib/words/words.ts';

/** Gives the chip's words in one language; English for a language we do not have. */
export function badgeWords(locale: string): Words {
  return locale === 'de'
    ? createWords('de', [deBadge, deLookalike], true)
    : createWords('en', [enBadge, enLookalike], true);
}
