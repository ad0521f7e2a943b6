// The handle is the target's with its parts in another order: family name first, official in between.

import { message } from '../../words/message.ts';
import type { Comparison } from '../comparison.ts';
import type { Signal } from './signal.ts';

/** Gives a signal for `okafor.mara` and `okafor_official_mara` beside `maraokafor`. */
export function turnedHandle({ handleTurned, target }: Comparison): Signal | null {
  if (!handleTurned) return null;
  const reason = message('lookalike.handle.turned', { handle: target.handle });
  return { id: 'turned-handle', weight: 'handle-turned', reason };
}
