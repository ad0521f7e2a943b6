// Which words many known accounts have in their display names: one of them alone points at nobody in particular. Measured
// of the known names themselves, beside the lists of common names and words, because every list has common words of its own.

import type { CommonWords } from './rarity.ts';
import type { NameWord } from './words-in-names.ts';

/** A word is common from this share of the known names on, and from so many names: in a short list two are chance. */
const SHARE = 1 / 1000;
const FEWEST = 3;
/** Shorter words are common without measuring. */
const SHORTEST = 2;

/** Counts words of names, one name after the other. */
export interface WordCounts {
  names: number;
  readonly counts: Map<string, number>;
}

/** Gives counts of nothing yet. */
export function wordCounts(): WordCounts {
  return { names: 0, counts: new Map() };
}

/** Counts one name's words, each once. */
export function countWords(into: WordCounts, words: readonly NameWord[]): void {
  into.names += 1;
  for (const [place, { text, kind }] of words.entries()) {
    if (kind !== null || text.length < SHORTEST) continue;
    if (place > 0 && words.findIndex((other) => other.text === text) < place) continue;
    into.counts.set(text, (into.counts.get(text) ?? 0) + 1);
  }
}

/** Gives the words that are common among the names counted. */
export function commonAmong({ names, counts }: WordCounts): CommonWords {
  const least = Math.max(FEWEST, names * SHARE);
  const common = new Set<string>();
  for (const [word, count] of counts) if (count >= least) common.add(word);
  return common;
}
