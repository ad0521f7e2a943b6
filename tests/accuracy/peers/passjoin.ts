// mnemonist's PassjoinIndex: an index over names for the ones within two edits.

import { distance } from 'fastest-levenshtein';
import { PassjoinIndex } from 'mnemonist';
import type { Peer } from './peer.ts';

const LIMIT = 2;

export const passjoin: Peer = {
  name: `mnemonist Passjoin ≤ ${LIMIT}`,
  readsDisplayNames: false,
  keyOf: null,
  over: (names) => {
    const index = new PassjoinIndex<string>(distance, LIMIT);
    const places = new Map<string, number[]>();
    for (const [place, name] of names.entries()) {
      if (!places.has(name)) index.add(name);
      places.set(name, [...(places.get(name) ?? []), place]);
    }
    return (query) => [...index.search(query)].flatMap((name) => places.get(name) ?? []);
  },
};
