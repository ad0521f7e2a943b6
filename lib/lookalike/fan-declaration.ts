// Whether a display name says that this is a fan, parody or otherwise unofficial account. TikTok asks for it there, not in
// the handle and not in the bio, so nothing else is read.

import { foldName } from '../text/fold.ts';
import { FAN_DECLARATIONS, FAN_ENDINGS, NO_DECLARATIONS } from './data/fan-words.ts';

/** What a declaration says, and the name without it. */
export interface FanDeclaration {
  readonly words: string;
  readonly nameWithout: string;
}

const DECLARATIONS = folded(FAN_DECLARATIONS);
const SINGLE_WORDS: ReadonlySet<string> = new Set(DECLARATIONS.filter((words) => !words.includes(' ')));
const PHRASES = DECLARATIONS.filter((words) => words.includes(' '));
const ENDINGS = folded(FAN_ENDINGS);
const NOT_MEANT = folded(NO_DECLARATIONS);
/** A name without any of these declares nothing, nor does one of unspaced scripts. */
export const FIRST_WORDS: ReadonlySet<string> = new Set(
  DECLARATIONS.flatMap((words) => words.split(' ').slice(0, 1)),
);
/** The scripts of FAN_ENDINGS. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Gives the declaration in a display name, or null when it holds none. "Not a fan page" and "for fans only" are none.
 * `folded` is the name folded, for those who have it already.
 */
export function fanDeclaration(displayName: string, folded = foldName(displayName)): FanDeclaration | null {
  if (!mayDeclare(folded)) return null;
  const name = withoutNotMeant(` ${folded} `);
  const words = name.trim().split(' ');
  const phrase =
    PHRASES.find((candidate) => name.includes(` ${candidate} `)) ??
    words.find((word) => SINGLE_WORDS.has(word));
  if (phrase !== undefined) return { words: phrase, nameWithout: name.replaceAll(` ${phrase} `, ' ').trim() };
  for (const word of words) {
    const ending = ENDINGS.find((candidate) => word.endsWith(candidate));
    if (ending !== undefined) return { words: ending, nameWithout: name.replace(ending, ' ').trim() };
  }
  return null;
}

/** False only for names that declare nothing, as nearly all; cheaper than to look for every phrase. */
function mayDeclare(folded: string): boolean {
  return UNSPACED.test(folded) || folded.split(' ').some((word) => FIRST_WORDS.has(word));
}

function withoutNotMeant(name: string): string {
  const phrase = NOT_MEANT.find((candidate) => name.includes(` ${candidate} `));
  return phrase === undefined ? name : name.replaceAll(` ${phrase} `, ' ');
}

/** Longest first, so that "fan account" is found before "fan". */
function folded(phrases: readonly string[]): readonly string[] {
  return [...new Set(phrases.map((phrase) => foldName(phrase)))].sort((a, b) => b.length - a.length);
}
