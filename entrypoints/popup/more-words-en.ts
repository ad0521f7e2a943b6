// The texts of the report's further parts in English, in a chunk of their own.

import controls from '../../lib/words/en/controls.json' with { type: 'json' };
import growth from '../../lib/words/en/growth.json' with { type: 'json' };
import purpose from '../../lib/words/en/purpose.json' with { type: 'json' };
import signals from '../../lib/words/en/signals.json' with { type: 'json' };
import type { LocaleTable } from '../../lib/words/words.ts';

export const TABLES: readonly LocaleTable[] = [controls, growth, purpose, signals];
