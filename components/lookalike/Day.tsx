// The day on which "not a look-alike" was said, beside the way back.

import type { VNode } from 'preact';
import { useWords } from '../ui/words-context.ts';

/** Draws the day of a time (ms). */
export function Day({ at }: { at: number }): VNode {
  return <small>{useWords().date(at)}</small>;
}
