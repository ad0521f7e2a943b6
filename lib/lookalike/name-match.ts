// How two display names stand to each other: the same, the same to the eye, or the one with words around it.

import { shapeKey } from '../text/handle-key.ts';
import { wordsRarity } from './rarity.ts';
import { type NameWord, nameWords, partNameWords, type WordKind } from './words-in-names.ts';

/** `words` are those around the name, folded, for the kind `plus`. */
export interface NameMatch {
  readonly kind: 'same' | 'alike' | 'plus';
  readonly words: readonly string[];
}

/** A name without some of the words around it, and those words. */
export interface NameReduction {
  readonly key: string;
  readonly around: readonly string[];
}

/** A display name made ready: its key, its shape, and what is left of it without the words around it. */
export interface NameKeys {
  readonly key: string;
  readonly shape: string;
  /** Without official, real and the like; then also without fan, places and digits: what a copy may have started from. */
  readonly reductions: readonly NameReduction[];
  /** Without official, real and the like, where that is a rare name still: "TikTok Mena" is not everybody's Mena. Else the key. */
  readonly stem: string;
}

const AROUND_ORIGINALS: ReadonlySet<WordKind> = new Set(['claim', 'filler']);
const AROUND_COPIES: ReadonlySet<WordKind> = new Set(['claim', 'filler', 'fan', 'family', 'digits']);

/** Gives of the keys of a display name those that others are matched with: all but the reductions, at a third of the time. */
export function nameTargetKeys(displayName: string): Omit<NameKeys, 'reductions'> {
  const words = nameWords(displayName);
  const key = joined(words);
  return { key, shape: shapeKey(key), stem: stemOf(words, key) };
}

/** Gives the keys of a display name; all are '' for a name without letters or digits. */
export function nameKeys(displayName: string): NameKeys {
  const words = nameWords(displayName);
  const key = joined(words);
  const bare = partNameWords(words, AROUND_ORIGINALS);
  const core = partNameWords(words, AROUND_COPIES);
  return {
    key,
    shape: shapeKey(key),
    reductions: [bare, core].map(({ rest, around }) => ({ key: joined(rest), around: around.map(textOf) })),
    stem: stemOf(words, key),
  };
}

function stemOf(words: readonly NameWord[], key: string): string {
  if (words.every(({ kind }) => kind === null)) return key;
  const bare = partNameWords(words, AROUND_ORIGINALS);
  return bare.around.length > 0 && wordsRarity(bare.rest) === 'rare' ? joined(bare.rest) : key;
}

function textOf({ text }: NameWord): string {
  return text;
}

function joined(words: readonly NameWord[]): string {
  let text = '';
  for (const word of words) text += word.text;
  return text;
}

/** Gives how the own name stands to the target's, or null when they are simply two names. */
export function matchNames(own: NameKeys, target: NameKeys): NameMatch | null {
  if (own.key === '' || target.key === '') return null;
  if (own.key === target.key) return { kind: 'same', words: [] };
  if (own.shape === target.shape) return { kind: 'alike', words: [] };
  const reduction = own.reductions.find(({ key }) => key === target.key || key === target.stem);
  return reduction ? { kind: 'plus', words: reduction.around } : null;
}
