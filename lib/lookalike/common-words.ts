// Which words many known accounts have in their display names: one of them alone points at nobody in particular. Measured
// of the known names themselves, beside the lists of common names and words, because every list has common words of its own.

import type { CommonWords } from './rarity.ts';
import { hashOf } from './text-hash.ts';
import type { NameWord } from './words-in-names.ts';

/**
 * From so many known names on a word points at none of them: two are chance. A count and not a share, so that a name more
 * changes nothing but what its own words say.
 */
const FEWEST = 3;
/** Shorter words are common without measuring. */
const SHORTEST = 2;

/** Counts words of names, one name after the other. Words are told apart by 32 bits of hash: nothing else is kept of them. */
export interface WordCounts {
  readonly common: Set<string>;
  used: number;
  /** By slot: a word's hash, and how many names hold it; 0 for an empty slot, NO_MORE for a word that none holds any more. */
  hashes: Uint32Array;
  counts: Uint32Array;
}

const ROOM_PER_NAME = 4;
/** A table this full is made twice as large. */
const FULL = 0.75;
/** Keeps the slot, so that words behind it are still found. */
const NO_MORE = 2 ** 32 - 1;

/** Gives counts of nothing yet, for so many names. */
export function wordCounts(names: number): WordCounts {
  const room = 2 ** Math.ceil(Math.log2(Math.max(2, ROOM_PER_NAME * names)));
  return {
    common: new Set(),
    used: 0,
    hashes: new Uint32Array(room),
    counts: new Uint32Array(room),
  };
}

/** Counts one name's words, each once. */
export function countWords(into: WordCounts, words: readonly NameWord[]): void {
  for (let place = 0; place < words.length; place += 1) {
    const word = countedAt(words, place);
    if (word === null) continue;
    if (into.used > FULL * into.hashes.length) grow(into);
    const hash = hashOf(word);
    const slot = slotOf(into.hashes, into.counts, hash);
    const earlier = into.counts[slot] ?? 0;
    if (earlier === 0) into.used += 1;
    const count = earlier === NO_MORE ? 1 : earlier + 1;
    into.hashes[slot] = hash;
    into.counts[slot] = count;
    if (count >= FEWEST) into.common.add(word);
  }
}

/** Takes back what countWords counted of a name. */
export function uncountWords(from: WordCounts, words: readonly NameWord[]): void {
  for (let place = 0; place < words.length; place += 1) {
    const word = countedAt(words, place);
    if (word === null) continue;
    const slot = slotOf(from.hashes, from.counts, hashOf(word));
    const count = from.counts[slot] ?? 0;
    if (count === 0 || count === NO_MORE) continue;
    from.counts[slot] = count === 1 ? NO_MORE : count - 1;
    if (count === FEWEST) from.common.delete(word);
  }
}

/** Gives the words that are common among the names counted. */
export function commonAmong({ common }: WordCounts): CommonWords {
  return common;
}

/** The word at a place, null for one that does not count: of a kind, too short, or the same as one before. */
function countedAt(words: readonly NameWord[], place: number): string | null {
  const word = words[place];
  const counts = word && word.kind === null && word.text.length >= SHORTEST && !isRepeated(words, place);
  return counts ? word.text : null;
}

function isRepeated(words: readonly NameWord[], place: number): boolean {
  for (let before = 0; before < place; before += 1) {
    if (words[before]?.text === words[place]?.text) return true;
  }
  return false;
}

/** The slot of a hash, or the empty one where it belongs. */
function slotOf(hashes: Uint32Array, counts: Uint32Array, hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (hashes.length - 1);
  while (counts[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (hashes.length - 1);
  return slot;
}

function grow(counted: WordCounts): void {
  const { hashes, counts } = counted;
  const larger = new Uint32Array(2 * hashes.length);
  const largerCounts = new Uint32Array(2 * hashes.length);
  for (let slot = 0; slot < hashes.length; slot += 1) {
    const count = counts[slot] ?? 0;
    if (count === 0 || count === NO_MORE) continue;
    const hash = hashes[slot] ?? 0;
    const place = slotOf(larger, largerCounts, hash);
    larger[place] = hash;
    largerCounts[place] = count;
  }
  counted.used = largerCounts.reduce((used, count) => used + (count > 0 ? 1 : 0), 0);
  counted.hashes = larger;
  counted.counts = largerCounts;
}
