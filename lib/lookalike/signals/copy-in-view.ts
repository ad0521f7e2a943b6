// The account is named, called or pictured like another one on the same page: a commenter with the name of the video's
// author. Nobody has to have heard of either.

import { bareHandle } from '../../text/handle-key.ts';
import { message } from '../../words/message.ts';
import type { Comparison } from '../comparison.ts';
import { isSamePicture } from '../picture-distance.ts';
import { kindOfWord } from '../words-in-names.ts';
import type { Signal } from './signal.ts';

/** Shorter handles lie one edit apart by chance, on one page too. */
const LONG = 8;

/**
 * Gives a signal beside a target in view for its display name (as it is, to the eye, or with official and the like), its
 * handle (as it is read, with such words, or one edit from a long one), or its picture.
 */
export function copyInView(comparison: Comparison): Signal | null {
  const { isInView, isSearched, subject, target } = comparison;
  if (!isInView) return null;
  const isCopy =
    isNamedAlike(comparison) ||
    isCalledAlike(comparison) ||
    isSamePicture(subject.pictureHash, target.profile?.pictureHash ?? null) === true;
  if (!isCopy) return null;
  const { handle } = target;
  const reason = isSearched
    ? message('lookalike.searched', { handle })
    : message('lookalike.in-view', { handle });
  return { id: 'copy-in-view', weight: 'copy-in-view', reason };
}

function isNamedAlike({ nameMatch }: Comparison): boolean {
  if (nameMatch === null) return false;
  return nameMatch.kind !== 'plus' || nameMatch.words.some((word) => kindOfWord(word) === 'claim');
}

function isCalledAlike({ handleSplit, handleEdits, target }: Comparison): boolean {
  if (handleEdits === 1 && bareHandle(target.handle).length >= LONG) return true;
  switch (handleSplit?.surroundings) {
    case 'nothing':
    case 'claim':
    case 'filler':
      return true;
    default:
      return false;
  }
}
