// The handle is the target's with other digits at its end.

import { message } from '../../words/message.ts';
import type { Comparison } from '../comparison.ts';
import type { Signal } from './signal.ts';

/** Gives a signal for `maraokafor77` beside `maraokafor2004`. Digits that are put behind a whole handle are handle-plus-words.ts. */
export function otherDigits({ handleDigits, target }: Comparison): Signal | null {
  if (!handleDigits) return null;
  const reason = message('lookalike.handle.digits', { handle: target.handle });
  return { id: 'other-digits', weight: 'handle-other-digits', reason };
}
