// The handle is one or two edits from the target's.

import { bareHandle } from '../../text/handle-key.ts';
import { message } from '../../words/message.ts';
import type { Comparison } from '../comparison.ts';
import type { WeightKey } from '../weights.ts';
import type { Signal } from './signal.ts';

/** Gives a signal for near handles; how many edits count as near depends on the target's length (near-limit.ts). */
export function nearHandle({ handle, handleEdits, target }: Comparison): Signal | null {
  if (handleEdits === null) return null;
  const weight = weightOf(handleEdits, handle.bare, bareHandle(target.handle));
  const reason = message('lookalike.handle.near', { handle: target.handle, count: handleEdits });
  return { id: 'near-handle', weight, reason };
}

function weightOf(edits: number, own: string, theirs: string): WeightKey {
  if (edits > 1) return 'handle-two-edits';
  const isFirstLetterAlone =
    own.slice(1) === theirs.slice(1) || own.slice(1) === theirs || own === theirs.slice(1);
  return isFirstLetterAlone ? 'handle-one-edit-weak' : 'handle-one-edit';
}
