// The extension's words in either language, for scenarios to look for.

import deBadge from '../../lib/words/de/badge.json' with { type: 'json' };
import deCard from '../../lib/words/de/card.json' with { type: 'json' };
import deCheck from '../../lib/words/de/check.json' with { type: 'json' };
import deControls from '../../lib/words/de/controls.json' with { type: 'json' };
import deGrowth from '../../lib/words/de/growth.json' with { type: 'json' };
import deLists from '../../lib/words/de/lists.json' with { type: 'json' };
import deLookalike from '../../lib/words/de/lookalike.json' with { type: 'json' };
import deOwner from '../../lib/words/de/owner.json' with { type: 'json' };
import dePage from '../../lib/words/de/page.json' with { type: 'json' };
import dePopup from '../../lib/words/de/popup.json' with { type: 'json' };
import deRemembered from '../../lib/words/de/remembered.json' with { type: 'json' };
import deRules from '../../lib/words/de/rules.json' with { type: 'json' };
import deSettings from '../../lib/words/de/settings.json' with { type: 'json' };
import deSignals from '../../lib/words/de/signals.json' with { type: 'json' };
import deWelcome from '../../lib/words/de/welcome.json' with { type: 'json' };
import enBadge from '../../lib/words/en/badge.json' with { type: 'json' };
import enCard from '../../lib/words/en/card.json' with { type: 'json' };
import enCheck from '../../lib/words/en/check.json' with { type: 'json' };
import enControls from '../../lib/words/en/controls.json' with { type: 'json' };
import enGrowth from '../../lib/words/en/growth.json' with { type: 'json' };
import enLists from '../../lib/words/en/lists.json' with { type: 'json' };
import enLookalike from '../../lib/words/en/lookalike.json' with { type: 'json' };
import enOwner from '../../lib/words/en/owner.json' with { type: 'json' };
import enPage from '../../lib/words/en/page.json' with { type: 'json' };
import enPopup from '../../lib/words/en/popup.json' with { type: 'json' };
import enRemembered from '../../lib/words/en/remembered.json' with { type: 'json' };
import enRules from '../../lib/words/en/rules.json' with { type: 'json' };
import enSettings from '../../lib/words/en/settings.json' with { type: 'json' };
import enSignals from '../../lib/words/en/signals.json' with { type: 'json' };
import enWelcome from '../../lib/words/en/welcome.json' with { type: 'json' };
import { type MessageArg, type MessageId, message } from '../../lib/words/message.ts';
import { createWords } from '../../lib/words/words.ts';

const WORDS = {
  en: createWords('en', [
    enBadge,
    enCard,
    enPopup,
    enRules,
    enSignals,
    enGrowth,
    enLookalike,
    enLists,
    enOwner,
    enWelcome,
    enControls,
    enPage,
    enSettings,
    enCheck,
    enRemembered,
  ]),
  de: createWords('de', [
    deBadge,
    deCard,
    dePopup,
    deRules,
    deSignals,
    deGrowth,
    deLookalike,
    deLists,
    deOwner,
    deWelcome,
    deControls,
    dePage,
    deSettings,
    deCheck,
    deRemembered,
  ]),
} as const;

/** Gives a message as a person reads it. */
export function said(
  id: MessageId,
  locale: 'en' | 'de' = 'en',
  args?: Readonly<Record<string, MessageArg>>,
): string {
  return WORDS[locale].say(message(id, args));
}
