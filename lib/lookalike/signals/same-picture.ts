// The profile picture is the target's. Only where hashes of both are known.

import { message } from '../../words/message.ts';
import type { Comparison } from '../comparison.ts';
import { isSamePicture } from '../picture-distance.ts';
import type { Signal } from './signal.ts';

/** Gives a signal for hashes of one kind that lie close together (data/picture-hashes.ts); null while either is unknown. */
export function samePicture({ subject, target }: Comparison): Signal | null {
  if (isSamePicture(subject.pictureHash, target.profile?.pictureHash ?? null) !== true) return null;
  const reason = message('lookalike.picture.same', { handle: target.handle });
  return { id: 'same-picture', weight: 'picture-same', reason };
}
