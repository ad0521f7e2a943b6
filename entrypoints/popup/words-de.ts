// The popup's texts in German, in a chunk of their own: a popup loads one language.

import badge from '../../lib/words/de/badge.json' with { type: 'json' };
import lookalike from '../../lib/words/de/lookalike.json' with { type: 'json' };
import memory from '../../lib/words/de/memory.json' with { type: 'json' };
import popup from '../../lib/words/de/popup.json' with { type: 'json' };
import rules from '../../lib/words/de/rules.json' with { type: 'json' };
import type { LocaleTable } from '../../lib/words/words.ts';

export const TABLES: readonly LocaleTable[] = [popup, badge, rules, lookalike, memory];
