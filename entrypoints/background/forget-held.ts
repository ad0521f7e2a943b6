// What this background still knows of what was remembered: to be forgotten after it was erased, or changed from outside.

import { forgetNames } from './known-names.ts';
import { forgetLately } from './remember.ts';

/** Forgets it; the next question reads anew what is kept. To be called in the turn of memory (memory.ts) that erased or changed it. */
export function forgetHeld(): void {
  forgetNames();
  forgetLately();
}
