// The bio is the target's, or nearly so. Short bios and those of everybody's words say nothing.

import { editDistance } from '../../text/distance.ts';
import { foldName } from '../../text/fold.ts';
import { message } from '../../words/message.ts';
import type { Comparison } from '../comparison.ts';
import { BIO_WORDS } from '../data/bio-words.ts';
import type { Signal } from './signal.ts';

const MAX_BIO = 300;
/** So many letters in telling words: four or five words of one's own. */
const LEAST_LETTERS = 20;
/** A copy may have one letter in ten changed. */
const NEAR_SHARE = 0.1;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const ANYBODYS: ReadonlySet<string> = new Set(BIO_WORDS);

/** Gives a signal for a bio that is the target's, changed a little, or with something before or behind it; null while either is unknown. */
export function copiedBio({ subject, target }: Comparison): Signal | null {
  const theirBio = target.profile?.bio ?? null;
  if (subject.bio === null || theirBio === null) return null;
  const theirs = foldName(theirBio, MAX_BIO);
  if (tellingLetters(theirs) < LEAST_LETTERS) return null;
  const own = foldName(subject.bio, MAX_BIO);
  const { handle } = target;
  if (own === theirs) {
    return { id: 'copied-bio', weight: 'bio-same', reason: message('lookalike.bio.same', { handle }) };
  }
  return isNearly(own, theirs)
    ? { id: 'copied-bio', weight: 'bio-near', reason: message('lookalike.bio.near', { handle }) }
    : null;
}

function isNearly(own: string, theirs: string): boolean {
  if (` ${own} `.includes(` ${theirs} `)) return true;
  const limit = Math.floor(theirs.length * NEAR_SHARE);
  return editDistance(own, theirs, limit) <= limit;
}

function tellingLetters(folded: string): number {
  const words = folded.split(' ').filter((word) => !ANYBODYS.has(word));
  const text = words.join('');
  return text.length + (text.match(IDEOGRAPH)?.length ?? 0);
}
