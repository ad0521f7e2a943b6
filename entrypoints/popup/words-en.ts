// The popup's texts in English, in a chunk of their own: a popup loads one language.

import badge from '../../lib/words/en/badge.json' with { type: 'json' };
import lookalike from '../../lib/words/en/lookalike.json' with { type: 'json' };
import memory from '../../lib/words/en/memory.json' with { type: 'json' };
import popup from '../../lib/words/en/popup.json' with { type: 'json' };
import rules from '../../lib/words/en/rules.json' with { type: 'json' };
import type { LocaleTable } from '../../lib/words/words.ts';

export const TABLES: readonly LocaleTable[] = [popup, badge, rules, lookalike, memory];
