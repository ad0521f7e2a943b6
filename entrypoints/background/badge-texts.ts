// The texts of chip and card, in the languages we have, and their styles. They live here so that a page carries neither where
// nothing is drawn, and no page the other languages.

import css from '../../components/badge/badge.css?inline';
import type { BadgeTexts } from '../../lib/browser/messages.ts';
import deBadge from '../../lib/words/de/badge.json' with { type: 'json' };
import deCard from '../../lib/words/de/card.json' with { type: 'json' };
import deLists from '../../lib/words/de/lists.json' with { type: 'json' };
import deLookalike from '../../lib/words/de/lookalike.json' with { type: 'json' };
import deMemory from '../../lib/words/de/memory.json' with { type: 'json' };
import enBadge from '../../lib/words/en/badge.json' with { type: 'json' };
import enCard from '../../lib/words/en/card.json' with { type: 'json' };
import enLists from '../../lib/words/en/lists.json' with { type: 'json' };
import enLookalike from '../../lib/words/en/lookalike.json' with { type: 'json' };
import enMemory from '../../lib/words/en/memory.json' with { type: 'json' };

/** Gives the styles with the texts in one language; English for a language we do not have. */
export function badgeTexts(locale: string): BadgeTexts {
  return locale === 'de'
    ? { locale: 'de', table: { ...deBadge, ...deCard, ...deLookalike, ...deLists, ...deMemory }, css }
    : { locale: 'en', table: { ...enBadge, ...enCard, ...enLookalike, ...enLists, ...enMemory }, css };
}
