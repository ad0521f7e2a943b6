// The texts of the report's further parts in German, in a chunk of their own.

import controls from '../../lib/words/de/controls.json' with { type: 'json' };
import growth from '../../lib/words/de/growth.json' with { type: 'json' };
import purpose from '../../lib/words/de/purpose.json' with { type: 'json' };
import signals from '../../lib/words/de/signals.json' with { type: 'json' };
import type { LocaleTable } from '../../lib/words/words.ts';

export const TABLES: readonly LocaleTable[] = [controls, growth, purpose, signals];
