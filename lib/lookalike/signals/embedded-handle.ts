// The handle holds the target's beside something that is no row of known words.

import { bareHandle } from '../../text/handle-key.ts';
import { message } from '../../words/message.ts';
import type { Comparison } from '../comparison.ts';
import type { Signal } from './signal.ts';

/** Shorter handles stand in others by chance. */
const SHORTEST = 5;

/** Gives a signal for `maraokafor.turin4ever` beside `maraokafor`: at an edge of the handle, or between two breaks. */
export function embeddedHandle({ handleSplit, target }: Comparison): Signal | null {
  if (handleSplit?.surroundings !== 'other' || bareHandle(target.handle).length < SHORTEST) return null;
  const reason = message('lookalike.handle.contains', { handle: target.handle });
  return { id: 'embedded-handle', weight: 'handle-embedded', reason };
}
