// The handle reads like the target's: other dots and underscores, look-alike characters, letters repeated or left out.

import { bareHandle } from '../../text/handle-key.ts';
import { message } from '../../words/message.ts';
import type { Comparison } from '../comparison.ts';
import type { Signal } from './signal.ts';
import { firstSwap, foreignSwap } from './swap.ts';

/** Gives a signal when both handles have one loose key and nothing stands around it. */
export function handleKeyEqual({ handleSplit, target, subject }: Comparison): Signal | null {
  if (handleSplit?.surroundings !== 'nothing') return null;
  const { handle } = target;
  const bare = bareHandle(handle);
  const foreign = foreignSwap(subject.handle);
  if (handleSplit.core === bare && !foreign) {
    return {
      id: 'handle-key-equal',
      weight: 'handle-other-dots',
      reason: message('lookalike.handle.separators', { handle }),
    };
  }
  const swap = foreign ?? firstSwap(handleSplit.core, bare);
  const reason = swap
    ? message('lookalike.handle.swapped', { handle, own: swap.own, theirs: swap.theirs })
    : message('lookalike.handle.repeated', { handle });
  return { id: 'handle-key-equal', weight: 'handle-same-shape', reason };
}
