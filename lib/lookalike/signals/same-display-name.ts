// The display name folds to the target's, or looks the same to the eye.

import { message } from '../../words/message.ts';
import type { Comparison } from '../comparison.ts';
import type { Signal } from './signal.ts';

/** Gives a signal when both display names are the same once folded, to the eye or turned round; null while the own one is unknown. */
export function sameDisplayName({ nameMatch, target }: Comparison): Signal | null {
  const handle = target.handle;
  switch (nameMatch?.kind) {
    case 'same':
      return {
        id: 'same-display-name',
        weight: 'name-same',
        reason: message('lookalike.name.same', { handle }),
      };
    case 'alike':
      return {
        id: 'same-display-name',
        weight: 'name-alike',
        reason: message('lookalike.name.alike', { handle }),
      };
    case 'turned':
      return {
        id: 'same-display-name',
        weight: 'name-turned',
        reason: message('lookalike.name.turned', { handle }),
      };
    default:
      return null;
  }
}
