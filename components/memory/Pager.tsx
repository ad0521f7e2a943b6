// Where one is in a long list, and the way to its next and its last part.

import type { VNode } from 'preact';
import { message } from '../../lib/words/message.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';
import type { ListPart, Unread } from './view.ts';

/** Rows that are shown at a time; as many as the background gives. */
const ROWS_A_PART = 50;

/** Draws nothing for a list that is shown as a whole. */
export function Pager({
  part,
  onMove,
}: {
  part: ListPart<unknown> | Unread;
  onMove: (from: number) => void;
}): VNode | null {
  const words = useWords();
  if (typeof part === 'string' || part.total <= ROWS_A_PART) return null;
  const { from, rows, total } = part;
  return (
    <p class="pager">
      {from > 0 ? (
        <Button onPress={() => onMove(Math.max(0, from - ROWS_A_PART))}>
          {words.say(message('remembered.pager.back'))}
        </Button>
      ) : null}
      <span class="soft" role="status">
        {words.say(message('remembered.pager.place', { from: from + 1, to: from + rows.length, total }))}
      </span>
      {from + rows.length < total ? (
        <Button onPress={() => onMove(from + ROWS_A_PART)}>
          {words.say(message('remembered.pager.on'))}
        </Button>
      ) : null}
    </p>
  );
}
