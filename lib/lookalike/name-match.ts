// How two display names stand to each other: the same, the same to the eye, the same words in another order, or the one
// with words around it.

import { shapeKey } from '../text/handle-key.ts';
import { nameSkeletons, skeleton } from '../text/skeleton.ts';
import { wordsRarity } from './rarity.ts';
import { type NameWord, nameWords, partNameWords, type WordKind } from './words-in-names.ts';

/** `words` are those around the name, folded, for the kind `plus`. */
export interface NameMatch {
  readonly kind: 'same' | 'alike' | 'turned' | 'plus';
  readonly words: readonly string[];
}

/** A name without some of the words around it, and those words. */
export interface NameReduction {
  readonly key: string;
  readonly shape: string;
  readonly around: readonly string[];
}

/** A display name as others are matched with it. */
export interface NameTargetKeys {
  readonly key: string;
  /** The name as written without its blanks, where it is a row of emoji and other signs alone; else ''. */
  readonly signs: string;
  /** Shapes of everything the name can be read as; names that share one look the same. None for a name without letters. */
  readonly shapes: readonly string[];
  /** Without official, real and the like, where that is a rare name still: "TikTok Mena" is not everybody's Mena. Else the key. */
  readonly stem: string;
  /** Its words without official, real and the like, in alphabetical order; '' for a single word. */
  readonly bag: string;
}

/** A display name made ready: its keys, and what is left of it without the words around it. */
export interface NameKeys extends Omit<NameTargetKeys, 'stem'> {
  readonly words: readonly NameWord[];
  /** Without official, real and the like; then also without fan, places and digits: what a copy may have started from. */
  readonly reductions: readonly NameReduction[];
  /** As `bag`, also without fan, places and digits. */
  readonly coreBag: string;
}

const AROUND_ORIGINALS: ReadonlySet<WordKind> = new Set(['claim', 'filler']);
const AROUND_COPIES: ReadonlySet<WordKind> = new Set(['claim', 'filler', 'fan', 'family', 'digits']);
/** Blanks, what only says how the sign before it is drawn, and what is no sign at all. */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cn}\p{Cs}]+/gu;
const MAX_SIGNS = 200;
const FEWEST_SIGNS = 3;
/** Pictures, and what joins or varies them; styled capitals in squares (🅰 to 🆉) are letters. */
const PICTURES =
  /(?:(?![\u{1f170}-\u{1f189}©®™])\p{Extended_Pictographic}|[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}])+/gu;
const ASCII = /^\p{ASCII}*$/u;

/** Gives the keys of a display name; all are empty for a name without letters or digits. */
export function nameKeys(displayName: string): NameKeys {
  const words = nameWords(displayName);
  const seen = wordsAsSeen(displayName, words);
  const readings = seen === words ? [words] : [words, seen];
  const key = joined(words);
  return {
    words,
    key,
    signs: key === '' ? signsOf(displayName) : '',
    shapes: shapesOf(displayName, key),
    bag: bagOf(partNameWords(seen, AROUND_ORIGINALS).rest),
    coreBag: bagOf(partNameWords(seen, AROUND_COPIES).rest),
    reductions: readings.flatMap((reading) =>
      [AROUND_ORIGINALS, AROUND_COPIES].flatMap((around) => reductionOf(reading, around)),
    ),
  };
}

/**
 * Gives of the keys of a display name those that others are matched with: all but the reductions, at a third of the time.
 * `words` are the name's own, for those who have them already.
 */
export function nameTargetKeys(displayName: string, words = nameWords(displayName)): NameTargetKeys {
  const key = joined(words);
  return {
    key,
    signs: key === '' ? signsOf(displayName) : '',
    shapes: shapesOf(displayName, key),
    stem: stemOf(words, key),
    bag: words.length > 1 ? bagOf(partNameWords(words, AROUND_ORIGINALS).rest) : '',
  };
}

/** The likeliest skeleton's words, where they are other words: letters that folding knows nothing of. */
function wordsAsSeen(displayName: string, words: readonly NameWord[]): readonly NameWord[] {
  if (isPlain(displayName)) return words;
  const seen = nameWords(skeleton(displayName));
  return shapeKey(joined(seen)) === shapeKey(joined(words)) ? words : seen;
}

/** Fewer than three signs are anybody's: a crown, a heart. */
function signsOf(displayName: string): string {
  const signs = displayName.replace(UNSEEN, '').slice(0, MAX_SIGNS);
  return [...signs].length < FEWEST_SIGNS ? '' : signs;
}

function shapesOf(displayName: string, key: string): readonly string[] {
  if (isPlain(displayName)) return key === '' ? [] : [shapeKey(key)];
  const shapes = new Set(key === '' ? [] : [shapeKey(key)]);
  for (const seen of nameSkeletons(displayName)) shapes.add(shapeKey(seen));
  shapes.delete('');
  return [...shapes];
}

/** Whether folding sees all there is to see: ASCII, with pictures or without. */
function isPlain(displayName: string): boolean {
  return ASCII.test(displayName) || ASCII.test(displayName.replace(PICTURES, ' '));
}

function reductionOf(words: readonly NameWord[], putAround: ReadonlySet<WordKind>): readonly NameReduction[] {
  if (words.every(({ kind }) => kind === null)) return [];
  const { rest, around } = partNameWords(words, putAround);
  const key = joined(rest);
  return [{ key, shape: shapeKey(key), around: around.map(textOf) }];
}

function stemOf(words: readonly NameWord[], key: string): string {
  if (words.every(({ kind }) => kind === null)) return key;
  const bare = partNameWords(words, AROUND_ORIGINALS);
  return bare.around.length > 0 && wordsRarity(bare.rest) === 'rare' ? joined(bare.rest) : key;
}

function bagOf(words: readonly NameWord[]): string {
  if (words.length < 2) return '';
  return words.map(textOf).sort().join(' ');
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
export function matchNames(own: NameKeys, target: NameTargetKeys): NameMatch | null {
  if (own.key !== '' && own.key === target.key) return { kind: 'same', words: [] };
  if (own.signs !== '' && own.signs === target.signs) return { kind: 'same', words: [] };
  if (own.shapes.some((shape) => target.shapes.includes(shape))) return { kind: 'alike', words: [] };
  if (own.key !== '' && own.key === target.stem) return { kind: 'plus', words: [] };
  const reduction = own.reductions.find(
    ({ key, shape }) =>
      (key !== '' && (key === target.key || key === target.stem)) || target.shapes.includes(shape),
  );
  if (reduction) return { kind: 'plus', words: reduction.around };
  const isTurned = target.bag !== '' && (own.bag === target.bag || own.coreBag === target.bag);
  return isTurned ? { kind: 'turned', words: [] } : null;
}
