// That a long list can't be read; nothing while it is on its way, and nothing once it is there.

import type { VNode } from 'preact';
import { message } from '../../lib/words/message.ts';
import { useWords } from '../ui/words-context.ts';
import type { ListPart, Unread } from './view.ts';

/** Draws the line, in a region that is read out. */
export function UnreadLine({ part }: { part: ListPart<unknown> | Unread }): VNode {
  const words = useWords();
  return (
    <p class="problem" role="alert">
      {part === 'failed' ? words.say(message('remembered.unread')) : ''}
    </p>
  );
}
