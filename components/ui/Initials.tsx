// The disc with initials. It is decoration: the name stands beside it.

import type { VNode } from 'preact';
import { initialsOf } from './initials.ts';

/** Draws the initials of an account. */
export function Initials({ displayName, handle }: { displayName: string | null; handle: string }): VNode {
  return (
    <span class="initials" aria-hidden="true">
      {initialsOf(displayName, handle)}
    </span>
  );
}
