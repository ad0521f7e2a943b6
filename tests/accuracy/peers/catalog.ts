// All peers, in the order of the table's columns. A new one is one file and one line here.

import { chromium } from './chromium.ts';
import { readMappings } from './chromium-skeletons.ts';
import { confusables } from './confusables.ts';
import { loadDecancer } from './decancer.ts';
import { sameName } from './display-name.ts';
import { levenshtein } from './levenshtein.ts';
import { passjoin } from './passjoin.ts';
import type { Peer } from './peer.ts';
import { unhomoglyph } from './unhomoglyph.ts';
import { unicodeConfusables } from './unicode-confusables.ts';

/** Gives the peers that can run here, and a sentence for each that cannot. `confusablesText` is UTS #39's confusables.txt. */
export function loadPeers(confusablesText: string | null): {
  readonly peers: readonly Peer[];
  readonly leftOut: readonly string[];
} {
  const wanted: readonly (Peer | string)[] = [
    levenshtein(1),
    levenshtein(2),
    passjoin,
    confusablesText === null
      ? 'Chromium rules are left out: there is no confusables-17.0.txt'
      : chromium(readMappings(confusablesText)),
    sameName,
    unicodeConfusables,
    unhomoglyph,
    confusables,
    loadDecancer(),
  ];
  return {
    peers: wanted.filter((one) => typeof one !== 'string'),
    leftOut: wanted.filter((one) => typeof one === 'string'),
  };
}
