// The display name folds to the target's, or looks the same to the eye.

import { message } from '../../words/message.ts';
import type { Comparison } from '../comparison.ts';
import type { Signal } from './signal.ts';

/** Gives a signal when both display names are the same once folded; null while the own one is unknown. */
export function sameDisplayName({ nameMatch, target }: Comparison): Signal | null {
  if (nameMatch?.kind !== 'same' && nameMatch?.kind !== 'alike') return null;
  const handle = target.handle;
  return nameMatch.kind === 'same'
    ? { id: 'same-display-name', weight: 'name-same', reason: message('lookalike.name.same', { handle }) }
    : { id: 'same-display-name', weight: 'name-alike', reason: message('lookalike.name.alike', { handle }) };
}
