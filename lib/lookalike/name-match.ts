// How two display names stand to each other: the same, the same to the eye, or the one with words around it.

import { tokensOf } from '../text/fold.ts';
import { shapeKey } from '../text/handle-key.ts';
import { wordsRarity } from './rarity.ts';
import { partNameWords, type WordKind } from './words-in-names.ts';

/** `words` are those around the name, folded, for the kind `plus`. */
export interface NameMatch {
  readonly kind: 'same' | 'alike' | 'plus';
  readonly words: readonly string[];
}

/** A display name made ready: its key, its shape, and what is left of it without the words around it. */
export interface NameKeys {
  readonly key: string;
  readonly shape: string;
  /** Without official, real, the, fan, places and the like: what a copy may have started from. */
  readonly core: string;
  /** Without official, real, the and the like only, where that is a rare name still: "TikTok Mena" is not everybody's Mena. */
  readonly stem: string;
  /** The words that `core` lacks. */
  readonly around: readonly string[];
}

const AROUND_COPIES: ReadonlySet<WordKind> = new Set(['claim', 'filler', 'fan', 'family', 'digits']);
const AROUND_ORIGINALS: ReadonlySet<WordKind> = new Set(['claim', 'filler']);

/** Gives the keys of a display name; all are '' for a name without letters or digits. */
export function nameKeys(displayName: string): NameKeys {
  const tokens = tokensOf(displayName);
  const key = tokens.join('');
  const { rest, around } = partNameWords(tokens, AROUND_COPIES);
  const stem = partNameWords(tokens, AROUND_ORIGINALS).rest;
  return {
    key,
    shape: shapeKey(key),
    core: rest.join(''),
    stem: wordsRarity(stem) === 'rare' ? stem.join('') : key,
    around,
  };
}

/** Gives how the own name stands to the target's, or null when they are simply two names. */
export function matchNames(own: NameKeys, target: NameKeys): NameMatch | null {
  if (own.key === '' || target.key === '') return null;
  if (own.key === target.key) return { kind: 'same', words: [] };
  if (own.shape === target.shape) return { kind: 'alike', words: [] };
  if (own.core === target.key || own.core === target.stem) return { kind: 'plus', words: own.around };
  return null;
}
