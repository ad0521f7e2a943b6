// Why two accounts resemble each other, in plain words.

import type { VNode } from 'preact';
import type { Message } from '../../lib/words/message.ts';
import type { Words } from '../../lib/words/words.ts';

const REASONS_AT_MOST = 4;

/** Draws the first four reasons as a list; null where there are none. */
export function Reasons({ words, reasons }: { words: Words; reasons: readonly Message[] }): VNode | null {
  if (reasons.length === 0) return null;
  const said = reasons.slice(0, REASONS_AT_MOST).map((reason) => words.say(reason));
  return (
    <ul class="why">
      {said.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
