// confusables: its own table of letters that look like English ones.

import { remove } from 'confusables';
import { normaliser } from './peer.ts';

export const confusables = normaliser('confusables', (name) => remove(name).toLowerCase());
