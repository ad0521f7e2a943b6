// fastest-levenshtein: every known handle within a number of edits, a swap of neighbours counting as two.

import { distance } from 'fastest-levenshtein';
import type { Peer } from './peer.ts';

/** Gives the peer for at most `limit` edits. */
export function levenshtein(limit: number): Peer {
  return {
    name: `fastest-levenshtein ≤ ${limit}`,
    readsDisplayNames: false,
    keyOf: null,
    over: (names) => (query) =>
      names.flatMap((known, place) =>
        Math.abs(known.length - query.length) <= limit && distance(known, query) <= limit ? [place] : [],
      ),
  };
}
